import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hereCrew } from '../../src/cli/here-crew';
import { run } from '../../src/cli/run';
import { openWorkbook } from '../../src/hosts/open';
import { editPackage } from '../../src/hosts/xlsx/write';
import type { Change } from '../../src/core/host';
import type { CellValue, Sheet, Workbook } from '../../src/core/workbook';

/** The time of every run. */
export const NOW = '2021-04-20T01:00:00.000Z';

export interface Ran { code: number; out: string; err: string }

/** Runs the command line in this process, on one thread, and keeps what it writes. */
export async function dafenka(...argv: string[]): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '' };
  const code = await run(argv, { out: (text) => { ran.out += text; }, err: (text) => { ran.err += text; } }, { crew: hereCrew, now: () => new Date(NOW) });
  return { ...ran, code };
}

/** A folder of the test's own, which is removed after each test. */
export function desk(): { path: (name: string) => string; put: (name: string, content: string | Uint8Array | object) => string; edit: (from: string, to: string, changes: Change[]) => string } {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dafenka-cli-')); });
  afterEach(() => { rmSync(folder, { recursive: true }); });
  const path = (name: string): string => join(folder, name);
  const put = (name: string, content: string | Uint8Array | object): string => {
    writeFileSync(path(name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
    return path(name);
  };
  return { path, put, edit: (from, to, changes) => put(to, editPackage(readFileSync(from), changes)) };
}

export async function workbookOf(path: string): Promise<Workbook> {
  const opened = await openWorkbook(readFileSync(path), path);
  if (!opened.ok) throw new Error(`${path}: ${opened.refusal.reason}`);
  return opened.workbook;
}

/** A plain sheet of values. */
export const sheetOf = (name: string, rows: CellValue[][]): Sheet => ({
  name, merges: [],
  rows: rows.map((values, index) => ({ index, cells: values.map((value, column) => ({ column, value })) })),
});
