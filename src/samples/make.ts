import type { Change } from '../core/host';
import { schemes } from '../schemes';
import type { Scheme } from '../schemes/schema';
import { blank } from './blank';
import { filled } from './filled';
import { messy } from './messy';

const county = (): Scheme => {
  const scheme = schemes.find(({ unit }) => unit === 'county');
  if (scheme === undefined) throw new Error('No scheme evaluates counties');
  return scheme;
};

export const makeBlank = (): Change[] => blank(county());
export const makeFilled = (): Change[] => filled(county());
export const makeMessy = (): Change[] => messy(county());
