/** Columns of 失分分析: the table, a gap, and the items that lost most; `first` is the first row of both. */
export const LOSS = { code: 0, name: 1, weight: 2, mean: 3, loss: 4, rate: 5, zero: 6, scored: 7, gap: 8, place: 9, label: 10, topLoss: 11, topRate: 12, first: 3 } as const;
