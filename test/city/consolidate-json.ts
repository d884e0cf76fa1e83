/** What `consolidate --json` prints, as far as the tests look at it. */
export interface ConsolidateJson {
  city: string | null;
  units: {
    unit: string; rank: number | null; total: number; complete: boolean; grade: { name: string; key: string; settled: boolean };
    file: string; sha256: string; superseded: string[]; points: Record<string, number | null>; basis: Record<string, string>; changed: { item: string; left: number | null; right: number | null }[] | null;
  }[];
  statistics: { counts: Record<string, number>; excellentRate: string | null; items: Record<string, { mean: number | null; lossRate: number | null; zeroUnits: number }> };
  missing: string[];
  outside: { file: string; rule: string }[];
  findings: { rule: string; severity: string; unit: string | null; file: string | null; found: unknown; expected: unknown; message: string }[];
  others: { file: string; kind: string }[];
  reports: { file: string; unit: string | null; total: number; findings: { rule: string }[] }[];
  refused: { file: string; reason: string; message: string }[];
}
