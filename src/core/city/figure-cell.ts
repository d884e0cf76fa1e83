import type { Fact } from '../../schemes/schema';
import { significant } from '../decimal';
import type { FigureReason } from '../city';
import type { FactValue } from '../facts';
import { readNumber, type NumberReading } from '../number';
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
  const reading = readNumber(fact.kind === 'percent' && isShare(cell) ? inHundredths(cell) : withoutUnit(cell, fact.unit));
  const found = valueIn(reading);
  if (found === null || 'reason' in found) return found;
  const { value } = found;
  if (fact.kind === 'percent' && !isShare(cell) && !saysPercent(cell) && value > 0 && value <= 1) return { reason: 'percent-unclear' };
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

interface Share extends Cell { value: number }

/** Stored as 0.93 and shown as 93%. */
const isShare = (cell: Cell | null): cell is Share => cell?.kind === 'percent' && typeof cell.value === 'number';

const inHundredths = ({ column, value }: Share): Cell => ({ column, value: significant(value * 100) });

const saysPercent = (cell: Cell | null): boolean => plainText(cell)?.endsWith('%') ?? false;

function withoutUnit(cell: Cell | null, unit: string): Cell | null {
  const text = plainText(cell);
  const ending = unit.normalize('NFKC');
  return cell === null || text === null || ending === '' || !text.endsWith(ending) ? cell : { ...cell, value: text.slice(0, -ending.length) };
}
