import type { BookCell } from './book';
import { shownFormula } from './formula-text';
import { invalidArgument } from './protocol';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/;
const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];

function typed(text: string): Pick<BookCell, 'value' | 'kind'> {
  const trimmed = text.trim();
  const percent = PERCENT.exec(trimmed)?.[1];
  if (percent !== undefined) return { value: Number(percent) / 100 };
  if (NUMBER.test(trimmed)) return { value: Number(trimmed) };
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.includes(trimmed.toUpperCase())) return { value: trimmed.toUpperCase(), kind: 'error' };
  return { value: text };
}

/**
 * What a cell holds after something was put into it. Text that looks like a number, a percentage, a truth value or an error
 * becomes one, except in cells formatted as text; real Excel also reads dates, fractions and currencies.
 */
export function contentOf(input: unknown, present: BookCell | undefined): BookCell {
  const style = present?.style === undefined ? {} : { style: present.style };
  const isText = present?.style?.numberFormat === '@';
  if (input === '') return { value: null, ...style };
  if (typeof input === 'boolean') return { value: isText ? String(input).toUpperCase() : input, ...style };
  if (typeof input === 'number') return { value: isText ? String(input) : input, ...style };
  if (typeof input !== 'string') throw invalidArgument('A cell takes text, numbers and truth values.');
  if (input.startsWith("'")) return { value: input.slice(1), ...style };
  if (isText) return { value: input, ...style };
  if (input.length > 1 && input.startsWith('=')) return { value: null, kind: 'unvalued', formula: input.slice(1), ...style };
  const content = typed(input);
  const shown = PERCENT.test(input.trim()) && present?.style?.numberFormat === undefined ? { style: { ...present?.style, numberFormat: '0%' } } : style;
  return { ...content, ...shown };
}

/** As `Range.valueTypes` names it. */
export function valueType(cell: BookCell | undefined): string {
  if (cell === undefined || cell.value === null) return 'Empty';
  if (cell.kind === 'error') return 'Error';
  if (typeof cell.value === 'number') return 'Double';
  return typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}

/** As `Range.values` gives it; a formula that nobody computed gives an empty text. */
export const valueOf = (cell: BookCell | undefined): unknown => cell?.value ?? '';

/** As `Range.formulas` gives it; `ownWording`: as Excel itself would write it. */
export function formulaOf(cell: BookCell | undefined, ownWording: boolean): unknown {
  if (cell?.formula === undefined) return valueOf(cell);
  return `=${ownWording ? shownFormula(cell.formula) : cell.formula}`;
}
