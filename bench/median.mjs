/** The middle one of some numbers. */
export const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
