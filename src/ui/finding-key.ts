import type { Finding } from '../core/finding';

/** Findings of one report, told apart. */
export const findingKey = ({ rule, item, place }: Finding, index: number): string => `${rule} ${item ?? ''} ${place.sheet} ${place.row} ${place.column} ${index}`;
