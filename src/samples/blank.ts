import type { Change } from '../core/host';
import { makeKit } from '../output/kit';
import type { Scheme } from '../schemes/schema';

/** An official card that nobody has filled in. */
export const blank = (scheme: Scheme): Change[] => [{ type: 'add', ...makeKit(scheme, { unit: '', takenSheetNames: [] }) }];
