import type { FaultKind } from '../../core/host';
import { faultOf } from './fault-of';
import type { ExcelParts } from './parts';

/** In milliseconds; together long enough to notice the message and to press Enter. */
const DELAYS = [300, 700, 1500, 3000, 5000];

/** What may be over in a moment. Excel refuses the request as a whole, so that asking again does nothing twice. */
const PASSING: readonly FaultKind[] = ['cell-edit', 'throttled', 'not-ready'];

/** One conversation with Excel, tried again while a cell is edited or Excel is busy. Rejects with a `HostFault`. */
export async function attempt<Result>(parts: ExcelParts, act: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  const { run, clock, waiting } = parts;
  for (let turn = 0; ; turn += 1) {
    try {
      const result = await run(act);
      if (turn > 0) waiting(null);
      return result;
    } catch (error) {
      const fault = faultOf(error);
      const delay = DELAYS[turn];
      if (delay === undefined || !PASSING.includes(fault.kind)) {
        if (turn > 0) waiting(null);
        throw fault;
      }
      waiting(fault);
      await new Promise<void>((resolve) => clock.after(delay, resolve));
    }
  }
}
