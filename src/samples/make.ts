import type { Change } from '../core/host';
import { schemes } from '../schemes';
import type { Scheme } from '../schemes/schema';
import { blank } from './blank';
import { cityCards } from './city';
import { SAMPLE_SCAN } from './city-units';
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

/** A city's ten files: nine cards, two of them one unit's, and a scan; another unit has sent nothing. */
export const makeCity = () => ({ city: '平顶山市', cards: cityCards(county()), scan: SAMPLE_SCAN });
