/** One request's workbook; each sheet is asked for once. */
export interface Target { workbook: Excel.Workbook; sheet(name: string): Excel.Worksheet }

/** Something to be put into the workbook with others in one request. */
export interface Piece {
  /** About how much of the request it takes. */
  bytes: number;
  put(target: Target): void;
}

export function targetOf({ workbook }: Excel.RequestContext): Target {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    workbook,
    sheet(name) {
      const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
      sheets.set(name, sheet);
      return sheet;
    },
  };
}
