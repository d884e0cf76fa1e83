import type { Report } from '../core/report';
import type { Workbook } from '../core/workbook';
import type { Scheme } from '../schemes/schema';
import { reportOf } from './state';
import { useSession } from './use-session';

/** The card on the screen. Only for components of an open card. */
export function useCard(): { report: Report; scheme: Scheme; workbook: Workbook } {
  const { state } = useSession();
  const report = reportOf(state);
  const scheme = state.schemes.find(({ id }) => id === report?.scheme.id);
  if (report === null || scheme === undefined || state.workbook === null) throw new Error('no card is open');
  return { report, scheme, workbook: state.workbook };
}
