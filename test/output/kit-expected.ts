import { significant } from '../../src/core/decimal';
import { pointsFromFacts } from '../../src/core/facts';
import type { FactValue, PointsFromFacts } from '../../src/core/facts';
import type { KitName } from '../../src/core/names';
import type { CellValue, DefinedName, Workbook } from '../../src/core/workbook';
import type { Item, Scheme } from '../../src/schemes/schema';
import { placeIn } from './kit-cards';

/** What the workbook's own formulas show; empty text is `null`. */
export function shownIn(book: Workbook, names: readonly DefinedName[], name: KitName): CellValue {
  const { sheet, row, column } = placeIn(names, name);
  const cell = book.sheets.find((one) => one.name === sheet)?.rows.find(({ index }) => index === row)?.cells.find((one) => one.column === column);
  if (cell === undefined || cell.value === '') return null;
  if (cell.kind !== undefined) throw new Error(`${sheet} ${row} ${column} holds ${cell.kind} ${String(cell.value)}`);
  return typeof cell.value === 'number' ? significant(cell.value) : cell.value;
}

/**
 * What the sheet must show for the points that the program computes. Where the program still waits for facts that no longer
 * change the points (only the level, or nothing at all), the sheet may show them already.
 */
export function expectedComputed(computed: PointsFromFacts | null, shown: CellValue, item: Item, known: Record<string, FactValue>, scheme: Scheme): CellValue {
  if (computed === null) return null;
  if ('range' in computed) return `${computed.range.min}–${computed.range.max}(判定)`;
  if (computed.points !== null || shown === null) return computed.points;
  const all = completions(item, known).map((facts) => pointsFromFacts(item, facts, scheme.source.document)).filter((one) => one !== null && !('missing' in one));
  const different = new Set(all.map((one) => one?.points));
  return different.size === 1 ? all[0]?.points ?? null : null;
}

function completions({ facts }: Item, known: Record<string, FactValue>): Record<string, FactValue>[] {
  return facts.filter(({ id }) => known[id] === undefined).reduce<Record<string, FactValue>[]>((all, { id, kind, min = 0, max = Infinity, options = [] }) => {
    const figures = [0, 1, 2, 3, 5, 6, 12.5, 50, 80, 100, 4000, 800_000, 800_001].filter((figure) => figure >= min && figure <= max);
    const values: FactValue[] = kind === 'yesNo' ? [true, false] : kind === 'choice' ? options : figures;
    return all.flatMap((some) => values.map((value) => ({ ...some, [id]: value })));
  }, [known]);
}
