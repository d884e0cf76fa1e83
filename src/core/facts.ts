export type FactValue = number | boolean | string;

/** What a rule gives for the facts at hand. */
export type PointsFromFacts =
  /** Points, rounded half up to 2 decimals; `level` counts the item's official levels from 1; `decisions` were applied on the way. */
  | { points: number; level: number | null; clause: string; decisions: string[] }
  /** The text leaves a range, in which a person judges. */
  | { points: null; range: { min: number; max: number }; level: number | null; clause: string; decisions: string[] }
  /** Facts that must be filled in first. */
  | { points: null; missing: string[] };
