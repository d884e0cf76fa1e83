import { toA1 } from '../../core/address';
import type { Cell, CellValue } from '../../core/workbook';
import { escapeText } from './write-escape';

/** Excel's own limit, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** A cell's type and content; both empty for an empty cell. Throws a `RangeError` for what no cell can hold. */
export function valueXml(value: CellValue): { type: string; content: string } {
  if (value === null) return { type: '', content: '' };
  if (typeof value === 'boolean') return { type: ' t="b"', content: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}`);
    return { type: '', content: `<v>${value}</v>` };
  }
  if (value.length > LONGEST_TEXT) throw new RangeError(`A cell holds at most ${LONGEST_TEXT} characters, not ${value.length}`);
  return { type: ' t="inlineStr"', content: `<is><t xml:space="preserve">${escapeText(value)}</t></is>` };
}

const stored = (value: string | number | boolean | null, type: string): { type: string; content: string } =>
  value === null ? { type: '', content: '' } : { type: ` t="${type}"`, content: `<v>${escapeText(`${value}`)}</v>` };

/** The type and the content that tell what a formula gives; both empty where that is not known. */
export const resultXml = (value: CellValue): { type: string; content: string } => (typeof value === 'string' ? stored(value, 'str') : valueXml(value));

function contentOf({ value, kind, formula }: Cell): { type: string; content: string } {
  if (kind === 'unvalued') return { type: '', content: '' };
  if (kind === 'error') return stored(value, 'e');
  return formula === undefined ? valueXml(value) : resultXml(value);
}

export function formulaXml(formula: string | undefined): string {
  if (formula === undefined) return '';
  if (formula.length > LONGEST_FORMULA) throw new RangeError(`A formula holds at most ${LONGEST_FORMULA} characters, not ${formula.length}`);
  return `<f>${escapeText(formula)}</f>`;
}

/** `<c>` of a new sheet, with the index of its style. */
export function cellXml(cell: Cell, row: number, style: number): string {
  const { type, content } = contentOf(cell);
  const formula = formulaXml(cell.formula);
  const open = `<c r="${toA1({ row, column: cell.column })}"${style === 0 ? '' : ` s="${style}"`}${type}`;
  return formula === '' && content === '' ? `${open}/>` : `${open}>${formula}${content}</c>`;
}
