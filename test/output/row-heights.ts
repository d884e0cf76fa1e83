import { strFromU8, unzipSync } from 'fflate';
import type { Sheet } from '../../src/core/workbook';

/** The sheets without the heights that they were given: LibreOffice then finds its own. */
export const unsized = (sheets: readonly Sheet[]): Sheet[] => sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(({ index, cells }) => ({ index, cells })) }));

/** Each row that LibreOffice, having found its own heights, would make higher than it is; and how many were looked at. */
export function tooLow(sheets: readonly Sheet[], saved: Uint8Array): { compared: number; low: string[] } {
  const parts = unzipSync(saved);
  const rows = sheets.flatMap(({ name, rows: own }, number) => {
    const part = parts[`xl/worksheets/sheet${number + 1}.xml`];
    if (part === undefined) throw new Error(`LibreOffice left out ${name}`);
    return [...strFromU8(part).matchAll(/<row ([^>]*)>/g)].flatMap(([, attributes = '']) => {
      const row = Number(/\br="(\d+)"/.exec(attributes)?.[1]) - 1;
      const needed = Number(/\bht="([\d.]+)"/.exec(attributes)?.[1]);
      const height = own.find(({ index }) => index === row)?.height;
      return height === undefined || Number.isNaN(needed) ? [] : [{ name, row, needed, height }];
    });
  });
  return { compared: rows.length, low: rows.filter(({ needed, height }) => height < needed).map(({ name, row, needed, height }) => `${name} ${row}: ${height} < ${needed}`) };
}
