export type Path = (string | number)[];

/** Takes an issue: the path to the place in the data, and a plain message. */
export type Report = (path: Path, message: string) => void;

/** Indexes of the values that stand before already. */
export const repeated = (values: readonly string[]): number[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));

/** Equal but for the drift of binary sums of decimals. */
export const same = (left: number, right: number): boolean => Math.abs(left - right) < 1e-9;

/** Official texts are compared white space aside. */
export const contains = (whole: string, part: string): boolean => squeeze(whole).includes(squeeze(part));

const squeeze = (text: string): string => text.replace(/\s+/gu, '');
