import type { Cell, Row, Sheet } from '../../core/workbook';
import { styleOf } from '../xlsx/style-of';
import { rangeToA1 } from '../xlsx/write-ranges';
import { equalAreas } from './equal-areas';
import type { Piece } from './piece';
import { typedText } from './typed-text';

const ROWS = 400;
/** Of one value with its marks, on top of its text. */
const BYTES = 12;

type Typed = string | number | boolean;

function typed({ value, formula, kind }: Cell): Typed {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return '';
  return typeof value === 'string' && kind !== 'error' ? typedText(value) : value;
}

/** Formats of numbers come first: they decide what Excel makes of a value. */
function formatPieces(sheet: string, rows: Row[]): Piece[] {
  const formatted = rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, style: styleOf(cell) })) }));
  return equalAreas(formatted, ({ numberFormat }) => numberFormat).map(({ range, value }) => {
    const [height, width] = [range.bottom - range.top + 1, range.right - range.left + 1];
    return {
      bytes: 600 + height * width * (BYTES + value.length),
      put: (at) => {
        at.sheet(sheet).getRange(rangeToA1(range)).numberFormat = Array.from({ length: height }, () => Array.from({ length: width }, () => value));
      },
    };
  });
}

function blockPiece(sheet: string, rows: Row[]): Piece[] {
  const held = rows.filter(({ cells }) => cells.some(({ value, formula }) => value !== null || formula !== undefined));
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return [];
  const columns = held.flatMap(({ cells }) => cells.filter(({ value, formula }) => value !== null || formula !== undefined).map(({ column }) => column));
  const range = { top: first.index, bottom: last.index, left: Math.min(...columns), right: Math.max(...columns) };
  const table = Array.from({ length: range.bottom - range.top + 1 }, () => Array.from<Typed>({ length: range.right - range.left + 1 }).fill(''));
  for (const { index, cells } of held) {
    for (const cell of cells) {
      const line = table[index - range.top];
      if (line !== undefined && cell.column >= range.left && cell.column <= range.right) line[cell.column - range.left] = typed(cell);
    }
  }
  return [{
    bytes: 600 + JSON.stringify(table).length * 3,
    put: (at) => {
      at.sheet(sheet).getRange(rangeToA1(range)).formulas = table;
    },
  }];
}

/** Values and formulas of a new sheet, as one block for each few hundred rows, then its merged areas. */
export function putCells({ name, rows, merges }: Sheet): Piece[] {
  const blocks = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index) => rows.slice(index * ROWS, (index + 1) * ROWS));
  return [
    ...formatPieces(name, rows),
    ...blocks.flatMap((block) => blockPiece(name, block)),
    ...merges.map((merge): Piece => ({ bytes: 600, put: (at) => at.sheet(name).getRange(rangeToA1(merge)).merge(false) })),
  ];
}
