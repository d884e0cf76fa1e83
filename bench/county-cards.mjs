import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { parsePlace } from '../src/core/address';
import { editPackage } from '../src/hosts/xlsx/write';
import { handCard } from '../test/city/hand-card';
import { officialItems } from '../test/layouts/official';

const SHEET = '打分卡';
const UNIT = 'A2';
const FIRST_ROW = 4;
const DIGITS = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'];
const THIN = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** A name that is no other county's. */
export const unitName = (number) => `${DIGITS[Math.floor(number / 400) % 20]}${DIGITS[Math.floor(number / 20) % 20]}${DIGITS[number % 20]}县`;

/** The official card as exceljs writes it: every cell bordered and in its own font, sections merged, points limited by validation, and the materials listed on a second sheet. */
async function styledCard() {
  const grid = handCard({ sheet: SHEET, unitLine: '单位：某县', total: 0, grade: '' });
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet(SHEET);
  sheet.columns = [14, 24, 36, 8, 10].map((width) => ({ width }));
  for (const [row, line] of grid.cells) for (const [column, { value }] of line) sheet.getCell(row + 1, column + 1).value = value;
  for (const { top, left, bottom, right } of grid.merges) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  sheet.eachRow((row, at) => {
    row.height = 24;
    row.eachCell({ includeEmpty: true }, (cell) => Object.assign(cell, { border: BORDER, font: { name: '仿宋', size: at === 1 ? 16 : 11, bold: at < 4 }, alignment: { vertical: 'middle', wrapText: true } }));
  });
  const list = book.addWorksheet('佐证材料');
  list.columns = [10, 60, 40, 12].map((width) => ({ width }));
  officialItems.forEach(({ code, name, standard, weight }, index) => {
    list.getRow(index + 1).values = [code, standard, `${name}佐证材料：文件、名单、照片和台账各一份`, weight];
    list.getRow(index + 1).eachCell((cell) => Object.assign(cell, { border: BORDER, font: { name: '宋体', size: 10 }, alignment: { wrapText: true } }));
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const at = (cell) => parsePlace(`'${SHEET}'!${cell}`);

/** Writes so many counties' cards into a folder, no two alike, and a list of their units beside it. */
export async function writeCards(folder, count) {
  const base = await styledCard();
  const cards = join(folder, 'cards');
  mkdirSync(cards, { recursive: true });
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const points = officialItems.map(({ weight }, index) => ((number * 7 + index * 13) % 5 === 0 ? Math.max(0, weight - 1 - (number % 3)) : weight));
    const changes = points.map((value, index) => ({ type: 'set', place: at(`E${FIRST_ROW + index}`), value }));
    const content = editPackage(base, [...changes, { type: 'set', place: at(UNIT), value: `单位：${unitName(number)}学生资助管理中心` }]);
    writeFileSync(join(cards, `${unitName(number)}.xlsx`), content);
    bytes += content.length;
  }
  const roster = join(folder, 'roster.csv');
  writeFileSync(roster, ['单位', ...Array.from({ length: count }, (_, number) => unitName(number))].join('\n'));
  return { cards, roster, kilobytes: bytes / count / 1024 };
}
