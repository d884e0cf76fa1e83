import { HostFault } from '../../core/host';
import { askCells, askFrame } from './ask';
import { attempt } from './attempt';
import type { HeldSheet } from './held-book';
import type { ExcelParts } from './parts';

/** Cells of one answer, well below 5 MB. */
const CELLS = 15_000;
/** Nobody fills in a sheet beyond it. */
const MOST_CELLS = 1_000_000;

/** A sheet in as many answers as its cells take. Throws a `HostFault` (`too-large`) for one that no card can be. */
export async function readLarge(parts: ExcelParts, id: string, merges: boolean): Promise<HeldSheet> {
  const { top, left, height, width, frame } = await attempt(parts, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRange(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const asked = askFrame(sheet, merges);
    await context.sync();
    return { top: used.rowIndex, left: used.columnIndex, height: used.rowCount, width: used.columnCount, frame: asked() };
  });
  if (height * width > MOST_CELLS) throw new HostFault('too-large', `${height} × ${width}`);
  const held: HeldSheet = { rows: [], ...frame };
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
