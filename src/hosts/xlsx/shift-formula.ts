import { readAddress } from './read-address';
import { MOST_COLUMNS, MOST_ROWS } from './limits';

const OFF_SHEET = '#REF!';

/** Texts, quoted sheet names and bracketed parts, which stay; then cells, whole columns and whole rows, which move. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\u0080-\uffff])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!\u0080-\uffff])/g;

function letters(column: number): string {
  let text = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) text = String.fromCharCode(65 + ((left - 1) % 26)) + text;
  return text;
}

function moveColumn(dollar: string, name: string, by: number): string | undefined {
  if (dollar) return `$${name}`;
  const column = readAddress(name).column + by;
  return column >= 0 && column < MOST_COLUMNS ? letters(column) : undefined;
}

function moveRow(dollar: string, number: string, by: number): string | undefined {
  if (dollar) return `$${number}`;
  const row = Number(number) + by;
  return row >= 1 && row <= MOST_ROWS ? String(row) : undefined;
}

const joined = (first: string | undefined, between: string, last: string | undefined): string =>
  first === undefined || last === undefined ? OFF_SHEET : first + between + last;

/** The formula as it reads when copied by so many rows and columns: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PARTS, (whole, ...groups: string[]) => {
    const [cellColumnFixed = '', cellColumn, cellRowFixed = '', cellRow = '', leftFixed = '', left, rightFixed = '', right = ''] = groups;
    const [topFixed = '', top, bottomFixed = '', bottom = ''] = groups.slice(8);
    if (cellColumn !== undefined) return joined(moveColumn(cellColumnFixed, cellColumn, columns), '', moveRow(cellRowFixed, cellRow, rows));
    if (left !== undefined) return joined(moveColumn(leftFixed, left, columns), ':', moveColumn(rightFixed, right, columns));
    if (top !== undefined) return joined(moveRow(topFixed, top, rows), ':', moveRow(bottomFixed, bottom, rows));
    return whole;
  });
}
