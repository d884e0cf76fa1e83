import type { Workbook } from '../core/workbook';
import { evaluator } from '../core/report';
import { openWorkbook } from '../hosts/open';
import { schemes as builtIn } from '../schemes/index';
import type { Intake, IntakeJob, IntakeSetup } from './intake';

/** In lower-case hexadecimal digits. */
export type Digest = (bytes: Uint8Array) => string;

/** Opens, recognises and judges one file after the other: all that the intake of a batch costs time for. What cannot be read is refused, never thrown. */
export function takeIn({ schemes }: IntakeSetup, digest: Digest): (job: IntakeJob) => Promise<Intake> {
  const evaluate = evaluator(schemes ?? builtIn);
  const named = (file: string): string => file.replace(/^.*[\\/]/, '');
  return async ({ file, modified, bytes }) => {
    const opened = await openWorkbook(bytes, named(file));
    if (!opened.ok) return { kind: 'refused', file, refusal: opened.refusal };
    const source = { file, sha256: digest(bytes), modified };
    return cardsOf(opened.workbook);

    function cardsOf(workbook: Workbook): Intake {
      const reports = evaluate(workbook, named(file));
      return reports.length === 0 ? { kind: 'refused', file, refusal: { reason: 'no-card' } } : { kind: 'cards', source, reports };
    }
  };
}
