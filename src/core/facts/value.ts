/** One fact as a person fills it in: a figure, yes or no, or one of the options of a choice. */
export type FactValue = number | boolean | string;

/** Why something has no value yet: facts that are not filled in, and facts that make a divisor zero. */
export interface Lack { missing: string[]; zero: string[] }

export const NOTHING_LACKS: Lack = { missing: [], zero: [] };

export const lacking = (...lacks: Lack[]): Lack => ({
  missing: [...new Set(lacks.flatMap(({ missing }) => missing))],
  zero: [...new Set(lacks.flatMap(({ zero }) => zero))],
});

export const lacks = ({ missing, zero }: Lack): boolean => missing.length + zero.length > 0;
