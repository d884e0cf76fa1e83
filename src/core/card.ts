import type { Scheme } from '../schemes/schema';
import type { Place } from './host';
import type { Cell } from './workbook';

/** What recognition found on a sheet: facts only. Whether they are right is for the rules. */
export interface Card {
  scheme: Scheme;
  sheet: string;
  /** `names`: by the kit's own hidden names; `text`: by codes and names that people can see. */
  by: 'names' | 'text';
  /** The version that the kit's names give; `null` where there are none. */
  version: string | null;
  /** `words`: all that stands where the unit is named, its city and office included. */
  unit: { name: string; words: string; place: Place | null } | null;
  /** The evaluated year as the sheet says it, else the scheme's. */
  year: number | null;
  /** Whether the sheet says it. */
  yearStated: boolean;
  stage: Stage;
  /** All rows that stand for an item, in sheet order; an item may have none or several. */
  rows: CardRow[];
  /** Rows with points or a weight that stand for no item of the scheme. */
  extras: { text: string; place: Place }[];
  total: Reading | null;
  sections: { code: string; reading: Reading }[];
  grade: Reading | null;
  bonus: { code: string; reading: Reading }[];
  veto: Reading | null;
  /** Empty where the workbook has no list of materials. */
  materials: { id: string; reading: Reading; /** As the list says where the document is kept and on which pages; `null` where it says nothing. */ location: string | null; page: string | null }[];
  facts: { item: string; fact: string; reading: Reading }[];
  /** Computed effective points that the kit's own formulas show. */
  effective: { code: string; reading: Reading }[];
  /** What points were before a missing document made them 0, as a submission remembers them. */
  claimed: { code: string; points: number }[];
}

export interface CardRow {
  /** The scheme's item. */
  code: string;
  /** The item's name as the sheet spells it, its code included. */
  name: string;
  namePlace: Place;
  points: Reading;
  weight: Reading | null;
}

/** A cell and where it stands. `cell` is `null` where the sheet stores none. */
export interface Reading { place: Place; cell: Cell | null }

/** Self-assessment, city's preliminary review, experts' re-review, on-site check (001 四). */
export type Stage = 'self' | 'first' | 'review' | 'spot';
