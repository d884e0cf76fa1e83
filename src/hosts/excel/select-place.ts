import { HostFault } from '../../core/host';
import type { Place } from '../../core/host';
import { attempt } from './attempt';
import { faultOf } from './fault-of';
import type { ExcelParts } from './parts';

/** Shows a sheet and selects a cell in it. Excel refuses both in various words while another workbook is in front. */
export async function selectPlace(parts: ExcelParts, { sheet: name, row, column }: Place): Promise<void> {
  try {
    await attempt(parts, async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getCell(row, column).select();
      await context.sync();
    });
  } catch (error) {
    const fault = faultOf(error);
    throw fault.kind === 'unknown' ? new HostFault('other-workbook', fault.message, { cause: fault.cause }) : fault;
  }
}
