import { readCityBook } from '../core/city/read-city-book';
import { readSlips } from '../core/city/read-slips';
import { evaluator } from '../core/report';
import { openWorkbook } from '../hosts/open';
import type { Codec } from '../hosts/xlsx/codec';
import { schemes as builtIn } from '../schemes/index';
import type { Intake, IntakeJob, IntakeSetup } from './intake';
import { tableKind } from './table-kind';

/** In lower-case hexadecimal digits. */
export type Digest = (bytes: Uint8Array) => string;

/** Opens, recognises and judges one file after the other: all that the intake of a batch costs time for. What cannot be read is refused, never thrown. */
export function takeIn({ schemes }: IntakeSetup, digest: Digest, codec?: Codec): (job: IntakeJob) => Promise<Intake> {
  const known = schemes ?? builtIn;
  const evaluate = evaluator(known);
  return async ({ file, modified, bytes }) => {
    const name = file.replace(/^.*[\\/]/, '');
    const opened = await openWorkbook(bytes, name, codec);
    if (!opened.ok) return { kind: 'refused', file, refusal: opened.refusal };
    const { workbook } = opened;
    const source = { file, sha256: digest(bytes), modified };
    const book = readCityBook(workbook);
    if (book !== null) return { kind: 'city', source, book };
    const slips = readSlips(workbook);
    const reports = evaluate(workbook, name);
    if (reports.length > 0) return { kind: 'cards', source, reports, slips };
    if (slips.length > 0) return { kind: 'slips', source, slips };
    const kind = tableKind(workbook, known, source);
    return kind === null ? { kind: 'refused', file, refusal: { reason: 'no-card' } } : { kind, source };
  };
}
