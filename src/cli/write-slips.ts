import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CitySummary } from '../core/city';
import { editPackage } from '../hosts/xlsx/write';
import { slipBook } from '../output/slip-book';
import type { Scheme } from '../schemes/schema';
import { errorCode } from './error-code';
import { UsageError } from './context';
import type { Words } from './words';
import { checkOutputs, writeOutput } from './write-output';

interface SlipRules { at: string; force: boolean; inputs: string[] }

const MOST_CHARACTERS = 60;

/** Writes a workbook a unit with its return slip into a folder, which is made where it is not there. All may be written, or none is. Gives how many. */
export async function writeSlips(folder: string, scheme: Scheme, summary: CitySummary, { at, ...rules }: SlipRules, words: Words): Promise<number> {
  const made = summary.units.flatMap((unit) => {
    // The county knows its file by its name alone.
    const named = { ...unit, source: { ...unit.source, file: basename(unit.source.file) } };
    const book = slipBook(scheme, summary, named, { at, deadline: null });
    return book === null ? [] : [{ unit: unit.unit, book }];
  });
  const paths = fileNames(made.map(({ unit }) => unit)).map((name) => join(folder, name));
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new UsageError(words.unwritable(folder, errorCode(error) ?? String(error)), { cause: error });
  });
  await checkOutputs(paths, rules, words);
  for (const [index, { book: { sheets, names } }] of made.entries()) await writeOutput(paths[index] ?? folder, editPackage(null, [{ type: 'add', sheets, names }]), rules, words);
  return made.length;
}

/** One name each, of characters that every system's files may have. */
function fileNames(units: readonly string[]): string[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    const plain = unit.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '_').slice(0, MOST_CHARACTERS).trim();
    let name = `退回单-${plain}`;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `退回单-${plain}(${count})`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}
