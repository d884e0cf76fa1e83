/** A small seeded source of choices (mulberry32): the same seed always lays out the same workbook. */
export interface Random {
  next(): number;
  /** Inclusive on both sides. */
  int(min: number, max: number): number;
  /** True about once in `of` calls. */
  once(of: number): boolean;
  pick<T>(values: readonly T[]): T;
  shuffle<T>(values: readonly T[]): T[];
}

export function seeded(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    once: (of) => next() * of < 1,
    pick: (values) => {
      const value = values[int(0, values.length - 1)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
    shuffle: (values) => values.map((value) => ({ value, at: next() })).sort((a, b) => a.at - b.at).map(({ value }) => value),
  };
}
