import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { Grid, GridCell } from './grid';
import { a1 } from './grid';
import type { Random } from './random';

/** What one producer of xlsx does differently from the next. All of it is legal. */
export interface Dialect { prefix: string; strict: boolean; absolute: boolean; bom: boolean; dense: boolean; stored: boolean; spans: boolean }

export function pickDialect(random: Random): Dialect {
  return { prefix: random.once(8) ? 'x:' : '', strict: random.once(12), absolute: random.once(4), bom: random.once(8), dense: random.once(8), stored: random.once(6), spans: random.once(2) };
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\r/g, '&#13;');

/** Writes the sheets part by part, without any library's habits. */
export function writeXlsx(grids: Grid[], dialect: Dialect): Uint8Array {
  const transitional = 'http://schemas.openxmlformats.org';
  const [main, relations] = dialect.strict
    ? ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'http://purl.oclc.org/ooxml/officeDocument/relationships']
    : [`${transitional}/spreadsheetml/2006/main`, `${transitional}/officeDocument/2006/relationships`];
  const p = dialect.prefix;
  const root = (name: string, body: string, more = ''): string => `<${p}${name} xmlns${p === '' ? '' : ':x'}="${main}"${more}>${body}</${p}${name}>`;
  const strings: string[] = [];
  const parts: Record<string, string> = {};
  grids.forEach((grid, index) => { parts[`xl/worksheets/sheet${index + 1}.xml`] = root('worksheet', sheetBody(grid, dialect, strings)); });
  const sheets = grids.map((grid, index) => `<${p}sheet name="${escape(grid.name)}" sheetId="${index + 3}"${grid.hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('');
  parts['xl/workbook.xml'] = root('workbook', `<${p}sheets>${sheets}</${p}sheets>`, ` xmlns:r="${relations}"`);
  parts['xl/sharedStrings.xml'] = root('sst', strings.join(''), ` uniqueCount="${strings.length}"`);
  const xfs = [0, 14, 164].map((format) => `<${p}xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"${format === 0 ? '' : ' applyNumberFormat="1"'}/>`).join('');
  parts['xl/styles.xml'] = root('styleSheet', `<${p}numFmts count="1"><${p}numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></${p}numFmts><${p}fonts count="1"><${p}font><${p}sz val="11"/><${p}name val="宋体"/></${p}font></${p}fonts><${p}fills count="1"><${p}fill><${p}patternFill patternType="none"/></${p}fill></${p}fills><${p}borders count="1"><${p}border/></${p}borders><${p}cellStyleXfs count="1"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></${p}cellStyleXfs><${p}cellXfs count="3">${xfs}</${p}cellXfs>`);
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const relate = (...entries: string[]): string => `<Relationships xmlns="${transitional}/package/2006/relationships">${entries.join('')}</Relationships>`;
  const base = dialect.absolute ? '/xl/' : '';
  parts['xl/_rels/workbook.xml.rels'] = relate(
    ...grids.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `${base}worksheets/sheet${index + 1}.xml`)).reverse(),
    relation(`rId${grids.length + 1}`, 'styles', `${base}styles.xml`), relation(`rId${grids.length + 2}`, 'sharedStrings', `${base}sharedStrings.xml`),
  );
  parts['_rels/.rels'] = relate(relation('rId1', 'officeDocument', `${dialect.absolute ? '/' : ''}xl/workbook.xml`));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  parts['[Content_Types].xml'] = `<Types xmlns="${transitional}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${grids.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`;
  const head = `${dialect.bom ? '\ufeff' : ''}<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
  const files: Zippable = Object.fromEntries(Object.entries(parts).reverse().map(([path, body]) => [path, strToU8(head + body)]));
  return zipSync(files, { level: dialect.stored ? 0 : 6, mtime: new Date(2021, 3, 12) });
}

function sheetBody(grid: Grid, dialect: Dialect, strings: string[]): string {
  const p = dialect.prefix;
  const rows: string[] = [];
  const { bottom, right } = grid;
  for (let row = 0; row <= bottom; row += 1) {
    const line = grid.cells.get(row);
    if (line === undefined && !grid.hiddenRows.has(row) && !dialect.dense) continue;
    const cells: string[] = [];
    for (let column = 0; column <= right; column += 1) {
      const cell = line?.get(column);
      if (cell !== undefined) cells.push(drawCell(cell, dialect.dense ? '' : ` r="${a1(row, column)}"`, p, strings, row));
      else if (dialect.dense) cells.push(`<${p}c/>`);
    }
    rows.push(`<${p}row${dialect.dense ? '' : ` r="${row + 1}"`}${dialect.spans ? ` spans="1:${right + 1}"` : ''}${grid.hiddenRows.has(row) ? ' hidden="1"' : ''}>${cells.join('')}</${p}row>`);
  }
  const merges = grid.merges.map(({ top, left, bottom, right }) => `<${p}mergeCell ref="${a1(top, left)}:${a1(bottom, right)}"/>`);
  return `<${p}sheetData>${rows.join('')}</${p}sheetData>${merges.length === 0 ? '' : `<${p}mergeCells count="${merges.length}">${merges.join('')}</${p}mergeCells>`}`;
}

function drawCell(cell: GridCell, at: string, p: string, strings: string[], row: number): string {
  const formula = cell.formula === undefined ? '' : `<${p}f>${escape(cell.formula)}</${p}f>`;
  const whole = (attributes: string, body: string): string => `<${p}c${at}${attributes}>${formula}${body}</${p}c>`;
  const value = (text: string): string => `<${p}v>${escape(text)}</${p}v>`;
  if (cell.kind === 'unvalued') return whole('', row % 2 === 0 ? '' : `<${p}v></${p}v>`);
  if (cell.kind === 'error') return whole(' t="e"', value(String(cell.value)));
  if (cell.kind === 'date') return whole(` s="${1 + (row % 2)}"`, value(String(cell.value)));
  if (typeof cell.value === 'number') return whole(row % 7 === 0 ? ' t="n"' : '', value(String(cell.value)));
  if (typeof cell.value === 'boolean') return whole(' t="b"', value(cell.value ? '1' : '0'));
  const text = cell.value ?? '';
  if (formula !== '') return whole(' t="str"', value(text));
  const t = (part: string): string => `<${p}t xml:space="preserve">${escape(part)}</${p}t>`;
  const middle = Math.ceil(text.length / 2);
  const runs = `<${p}r><${p}rPr><${p}b/></${p}rPr>${t(text.slice(0, middle))}</${p}r><${p}r>${t(text.slice(middle))}</${p}r>`;
  if (cell.stored === 'inline') return whole(' t="inlineStr"', `<${p}is>${t(text)}</${p}is>`);
  strings.push(`<${p}si>${cell.stored === 'rich' ? runs : t(text)}${cell.stored === 'phonetic' ? `<${p}rPh sb="0" eb="1">${t('pinyin')}</${p}rPh><${p}phoneticPr fontId="0"/>` : ''}</${p}si>`);
  return whole(' t="s"', value(String(strings.length - 1)));
}
