import type { Clock } from '../../../src/hosts/excel/parts';
import type { HostFault, Omission } from '../../../src/core/host';
import type { Workbook } from '../../../src/core/workbook';
import { createExcelHost } from '../../../src/hosts/excel';
import { bootDesktop } from '../../excel/desktop';
import { createExcel } from '../../excel/host';
import type { ExcelOptions } from '../../excel/host';

/** A clock that goes when it is told to. */
export function handClock(): Clock & { pass(ms: number): void; waiting(): number } {
  let time = 0;
  let next = 0;
  const due = new Map<number, { at: number; act: () => void }>();
  return {
    now: () => time,
    after(delay, act) {
      const id = (next += 1);
      due.set(id, { at: time + delay, act });
      return () => due.delete(id);
    },
    pass(ms) {
      time += ms;
      const ready = [...due].filter(([, { at }]) => at <= time).sort(([, left], [, right]) => left.at - right.at);
      ready.forEach(([id, { act }]) => {
        due.delete(id);
        act();
      });
    },
    waiting: () => due.size,
  };
}

/** Lets answers and events on their way arrive. */
export const arrive = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

/** A clock on which nobody waits: what is to be tried again is tried at once. */
export const restlessClock = (): Clock => ({
  now: () => 0,
  after(_delay, act) {
    const timer = setTimeout(act, 0);
    return () => clearTimeout(timer);
  },
});

/** The host under test over the real client over an emulated Excel. */
export async function bootHost(workbook: Workbook, options: ExcelOptions, clock: Clock = restlessClock()) {
  const excel = createExcel(workbook, options);
  const desktop = await bootDesktop(excel);
  const heard = { waiting: [] as (HostFault | null)[], omitted: [] as Omission[][], trouble: [] as HostFault[] };
  const host = createExcelHost({
    run: desktop.Excel.run,
    supports: (version) => desktop.Office.context.requirements.isSetSupported('ExcelApi', version),
    clock,
    waiting: (fault) => void heard.waiting.push(fault),
    omitted: (what) => void heard.omitted.push(what),
    trouble: (fault) => void heard.trouble.push(fault),
  });
  const syncs = async (act: () => Promise<unknown>): Promise<number> => {
    const before = excel.requests.syncs;
    await act();
    return excel.requests.syncs - before;
  };
  return { host, excel, desktop, heard, syncs, close: desktop.close };
}
