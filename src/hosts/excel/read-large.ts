import { askCells, askFrame } from './ask';
import { attempt } from './attempt';
import type { HeldSheet } from './held-book';
import type { ExcelParts } from './parts';

/** Cells of one answer, well below 5 MB. */
const CELLS = 15_000;
/** Nobody fills in a card on a sheet beyond it. */
const MOST_CELLS = 300_000;

/** A sheet in as many answers as its cells take; one that is too large to be a card stays without cells. */
export async function readLarge(parts: ExcelParts, id: string, merges: boolean): Promise<HeldSheet> {
  const { top, left, height, width, frame } = await attempt(parts, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRange(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const asked = askFrame(sheet, merges);
    await context.sync();
    return { top: used.rowIndex, left: used.columnIndex, height: used.rowCount, width: used.columnCount, frame: asked() };
  });
  const held: HeldSheet = { rows: [], ...frame };
  if (height * width > MOST_CELLS) return held;
  const step = Math.max(1, Math.floor(CELLS / width));
  for (let done = 0; done < height; done += step) {
    held.rows.push(...await attempt(parts, async (context) => {
      const rows = askCells(context.workbook.worksheets.getItem(id).getRangeByIndexes(top + done, left, Math.min(step, height - done), width));
      await context.sync();
      return rows();
    }));
  }
  return held;
}
