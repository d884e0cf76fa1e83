import type { Fact } from '../../schemes/schema';
import type { FigureReason } from '../city';
import type { FactValue } from '../facts';
import { percentIn, readNumber, type NumberReading } from '../number';
import { readYesNo } from '../states';
import type { Cell } from '../workbook';

/** `null` for a blank cell, which is no figure. */
export type FigureCell<Value> = { value: Value } | { reason: FigureReason } | null;

/** Points as they are given; whether the weight allows them is for later. */
export const pointsIn = (cell: Cell | null): FigureCell<number> => valueIn(readNumber(cell));

/** What a column holds, be it a fact or a rate: percentages are in percent. */
export type FigureKind = Pick<Fact, 'kind' | 'unit' | 'min' | 'max' | 'options'>;

/** A figure of a fact, with its own unit behind it or without: `93%`, `3个`. Nothing else is guessed. */
export function factIn(fact: FigureKind, cell: Cell | null): FigureCell<FactValue> {
  if (fact.kind === 'yesNo' || fact.kind === 'choice') return wordIn(fact, cell);
  const percent = fact.kind === 'percent' ? percentIn(cell) : null;
  const found = percent === null ? valueIn(readNumber(withoutUnit(cell, fact.unit))) : { value: percent };
  if (found === null || 'reason' in found) return found;
  const { value } = found;
  if (fact.kind === 'percent' && !showsPercent(cell) && value > 0 && value <= 1) return { reason: 'percent-unclear' };
  if (fact.kind === 'count' && !Number.isInteger(value)) return { reason: 'not-readable' };
  return value >= (fact.min ?? 0) && value <= (fact.max ?? Infinity) ? { value } : { reason: 'out-of-range' };
}

function valueIn(reading: NumberReading): FigureCell<number> {
  if ('value' in reading) return { value: reading.value };
  if (reading.state === 'blank') return null;
  return { reason: reading.state === 'not-a-number' ? 'not-readable' : reading.state };
}

function wordIn({ kind, options }: FigureKind, cell: Cell | null): FigureCell<FactValue> {
  const plain = readNumber(cell);
  if (plain.state === 'blank') return null;
  if (plain.state === 'date' || plain.state === 'error-value' || plain.state === 'formula-without-value') return { reason: plain.state };
  const value = cell?.value ?? '';
  const found = kind === 'yesNo' ? readYesNo(value) : options?.find((option) => option === String(value).trim()) ?? null;
  return found === null ? { reason: 'not-readable' } : { value: found };
}

const plainText = (cell: Cell | null): string | null => (typeof cell?.value === 'string' ? cell.value.normalize('NFKC').trim() : null);

/** By its format or by a sign in its text. */
export const showsPercent = (cell: Cell | null): boolean => percentIn(cell) !== null || (plainText(cell)?.endsWith('%') ?? false);

function withoutUnit(cell: Cell | null, unit: string): Cell | null {
  const text = plainText(cell);
  const ending = unit.normalize('NFKC');
  return cell === null || text === null || ending === '' || !text.endsWith(ending) ? cell : { ...cell, value: text.slice(0, -ending.length) };
}
