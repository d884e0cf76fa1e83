import { strFromU8, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import type { Cell, Row, Sheet } from '../../../src/core/workbook';
import { PackageError } from '../../../src/hosts/xlsx/package-error';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { MAIN, pack, relationships, sharedStrings, sheetData, workbookParts, worksheet } from '../../tools/package';
import type { Parts } from '../../tools/package';

const readSheetOf = (sheet: string | Uint8Array, parts?: Parts): Sheet => {
  const [first] = readXlsx(pack(workbookParts(sheet, parts))).sheets;
  if (first === undefined) throw new Error('no sheet');
  return first;
};

const rowsOf = (rows: string, parts?: Parts): Row[] => readSheetOf(sheetData(rows), parts).rows;

const cellsOf = (cells: string, parts?: Parts): Cell[] => rowsOf(`<row r="1">${cells}</row>`, parts)[0]?.cells ?? [];

const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof PackageError) return error.reason;
    throw error;
  }
  return 'none';
};

/** Two bytes a character, as Windows writes UTF-16. */
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
};

describe('values of cells', () => {
  it('reads each type that is stored', () => {
    const cells = cellsOf(
      '<c r="A1"><v>12.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>A1&amp;""</f><v>12.5</v></c><c r="D1" t="b"><v>1</v></c>' +
        '<c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1" t="n"><v>-1E-3</v></c><c r="G1" t="inlineStr"><is><t>叶县</t></is></c><c r="H1" t="b"><v>0</v></c>',
      { 'xl/sharedStrings.xml': sharedStrings('<si><t>甲</t></si><si><t>乙</t></si>') },
    );
    expect(cells).toEqual([
      { column: 0, value: 12.5 },
      { column: 1, value: '乙' },
      { column: 2, value: '12.5', formula: 'A1&""' },
      { column: 3, value: true },
      { column: 4, value: '#DIV/0!', kind: 'error' },
      { column: 5, value: -0.001 },
      { column: 6, value: '叶县' },
      { column: 7, value: false },
    ]);
  });

  it('leaves out cells that hold a format alone', () => {
    expect(rowsOf('<row r="1"><c r="A1" s="2"/><c r="B1" s="1"></c></row><row r="2"><c r="A2"><v>1</v></c></row>')).toEqual([
      { index: 1, cells: [{ column: 0, value: 1 }] },
    ]);
  });

  it('tells a formula without a stored value from one whose value is an empty text', () => {
    expect(cellsOf('<c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f>1+1</f><v/></c><c r="C1" t="str"><f>""</f><v></v></c>')).toEqual([
      { column: 0, value: null, kind: 'unvalued', formula: 'SUM(B1:B9)' },
      { column: 1, value: null, kind: 'unvalued', formula: '1+1' },
      { column: 2, value: '', formula: '""' },
    ]);
  });

  it('joins the runs of a rich text and leaves phonetic runs out', () => {
    const rich = '<si><r><rPr><b/></rPr><t>打分</t></r><r><t xml:space="preserve"> 卡</t></r><rPh sb="0" eb="1"><t>ダフン</t></rPh><phoneticPr fontId="1"/></si>';
    expect(cellsOf('<c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>一</t></r><r><t>二</t></r></is></c>', { 'xl/sharedStrings.xml': sharedStrings(rich) })).toEqual([
      { column: 0, value: '打分 卡' },
      { column: 1, value: '一二' },
    ]);
  });

  it('resolves entities, character references, escapes and CDATA, once each', () => {
    const texts = ['a&lt;b&amp;amp;&#x4E2D;&#25991;', 'line_x000D_\nnext_x005F_x000D_', '<![CDATA[<原文>&amp;]]>后', 'a<!-- no -->b', '&unknown;'];
    const strings = texts.map((text) => `<si><t>${text}</t></si>`).join('');
    const cells = cellsOf(texts.map((_, at) => `<c t="s"><v>${at}</v></c>`).join(''), { 'xl/sharedStrings.xml': sharedStrings(strings) });
    expect(cells.map(({ value }) => value)).toEqual(['a<b&amp;中文', 'line\r\nnext_x000D_', '<原文>&amp;后', 'ab', '&unknown;']);
  });

  it('keeps a text that stands where a number should', () => {
    expect(cellsOf('<c r="A1"><v>二十</v></c>')).toEqual([{ column: 0, value: '二十' }]);
  });

  it('gives nothing for a string that the table does not hold', () => {
    expect(cellsOf('<c r="A1" t="s"><v>7</v></c><c r="B1"><v>1</v></c>')).toEqual([{ column: 1, value: 1 }]);
  });
});

describe('dates', () => {
  it('are known by their number format, the built-in and the spelled', () => {
    const kinds = cellsOf([0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>44197</v></c>`).join('')).map(({ kind }) => kind);
    expect(kinds).toEqual([undefined, 'date', undefined, 'date', undefined]);
  });

  it('count from 1900 even where the workbook counts from 1904', () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    expect(cellsOf('<c s="1"><v>42735</v></c><c s="2"><v>5</v></c>', { 'xl/workbook.xml': workbook })).toEqual([
      { column: 0, value: 44197, kind: 'date' },
      { column: 1, value: 5 },
    ]);
  });

  it('are read from ISO texts', () => {
    expect(cellsOf('<c t="d"><v>2021-01-01</v></c><c t="d"><v>2021-01-01T12:00:00Z</v></c><c t="d"><v>1900-01-01</v></c><c t="d"><v>昨天</v></c>')).toEqual([
      { column: 0, value: 44197, kind: 'date' },
      { column: 1, value: 44197.5, kind: 'date' },
      { column: 2, value: 1, kind: 'date' },
      { column: 3, value: '昨天' },
    ]);
  });
});

describe('places of cells', () => {
  it('are counted where rows and cells do not tell them', () => {
    expect(rowsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r="C3"><v>3</v></c><c><v>4</v></c></row>')).toEqual([
      { index: 0, cells: [{ column: 0, value: 1 }, { column: 1, value: 2 }] },
      { index: 2, cells: [{ column: 2, value: 3 }, { column: 3, value: 4 }] },
    ]);
  });

  it('are taken from the cells where the row does not tell its own', () => {
    expect(rowsOf('<row><c r="B5"><v>1</v></c></row><row><c><v>2</v></c></row>').map(({ index }) => index)).toEqual([4, 5]);
  });

  it('ascend even where they are stored out of order, and of two values in one place the last stays', () => {
    const rows = '<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>1</v></c><c r="B3"><v>4</v></c></row><row r="1"><c r="A1"><v>9</v></c></row><row r="3" hidden="1"><c r="C3"><v>5</v></c></row>';
    expect(rowsOf(rows)).toEqual([
      { index: 0, cells: [{ column: 0, value: 9 }] },
      { index: 2, hidden: true, cells: [{ column: 0, value: 1 }, { column: 1, value: 4 }, { column: 2, value: 5 }] },
    ]);
  });
});

describe('formulas', () => {
  it('that are shared read at each place as they would when copied', () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1*SUM(A$1:B1)+"A1"&amp;\'A1\'!A1+LOG10(A1)+A:A+1:1</f><v>1</v></c></row>' +
      '<row r="3"><c r="D3"><f t="shared" si="0"/><v>2</v></c><c r="A3"><f t="shared" si="9"/><v>3</v></c></row>';
    expect(rowsOf(rows).flatMap(({ cells }) => cells.map(({ formula }) => formula))).toEqual([
      'A1+$B$1*SUM(A$1:B1)+"A1"&\'A1\'!A1+LOG10(A1)+A:A+1:1',
      '',
      'B3+$B$1*SUM(B$1:C3)+"A1"&\'A1\'!B3+LOG10(B3)+B:B+3:3',
    ]);
  });

  it('that leave the sheet when copied say so', () => {
    const rows = '<row r="2"><c r="B2"><f t="shared" si="0">A1</f><v>1</v></c></row><row r="1"><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>';
    expect(rowsOf(rows)[0]?.cells[0]?.formula).toBe('#REF!');
  });

  it('of an array stand at its first cell', () => {
    expect(cellsOf('<c r="A1"><f t="array" ref="A1:B1">B1:C1*2</f><v>4</v></c><c r="B1"><v>6</v></c>')).toEqual([
      { column: 0, value: 4, formula: 'B1:C1*2' },
      { column: 1, value: 6 },
    ]);
  });
});

describe('what stands around the cells', () => {
  it('gives merged ranges, hidden rows and hidden columns, and passes over the rest', () => {
    const sheet = readSheetOf(
      worksheet(
        '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><cols><col min="1" max="2" width="9"/><col min="3" max="4" hidden="1"/></cols>' +
          '<sheetData><row r="2" hidden="1"/><row r="4"><c r="A4"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row></sheetData>' +
          '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="B9:A7"/></mergeCells><extLst><ext><row r="9"><c r="A9"><v>5</v></c></row></ext></extLst>',
      ),
    );
    expect(sheet).toEqual({
      name: '打分卡',
      rows: [{ index: 1, hidden: true, cells: [] }, { index: 3, cells: [{ column: 0, value: 1 }] }],
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }, { top: 6, left: 0, bottom: 8, right: 1 }],
      columns: [{ from: 2, to: 3, hidden: true }],
    });
  });

  it('gives hidden sheets and names, leaves chart sheets out and counts them where names refer to sheets', () => {
    const workbook =
      `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="图" sheetId="9" r:id="rId9"/><sheet name="A &amp; B" sheetId="1" state="hidden" r:id="rId1"/>` +
      '<sheet name="隐" sheetId="2" state="veryHidden" r:id="rId1"/></sheets><definedNames><definedName name="甲" hidden="1">"x"</definedName>' +
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'A &amp; B'!$A$1</definedName></definedNames></workbook>";
    const links = relationships(['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'], ['rId9', 'chartsheet', 'chartsheets/sheet1.xml']);
    const read = readXlsx(pack(workbookParts(sheetData(''), { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': links })));
    expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['A & B', 'hidden'], ['隐', 'veryHidden']]);
    expect(read.names).toEqual([
      { name: '甲', hidden: true, refersTo: '"x"' },
      { name: '_xlnm.Print_Area', sheet: 'A & B', refersTo: "'A & B'!$A$1" },
    ]);
  });
});

describe('packages that are spelled otherwise', () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>叶县</t></is></c><c r="B1" s="1"><v>44197</v></c></row>';
  const cells = [{ column: 0, value: '叶县' }, { column: 1, value: 44197, kind: 'date' }];
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');

  it('read the same with prefixes on every element', () => {
    const parts = Object.entries(workbookParts(sheetData(rows))).map(([name, xml]) => [name, prefixed(String(xml))]);
    expect(readXlsx(pack(Object.fromEntries(parts))).sheets[0]?.rows[0]?.cells).toEqual(cells);
  });

  it.each([
    ['UTF-16 with a byte order mark', utf16(`\ufeff${sheetData(rows)}`, true)],
    ['UTF-16 of the other order', utf16(`\ufeff${sheetData(rows)}`, false)],
    ['UTF-16 without a mark', utf16(sheetData(rows), true)],
    ['UTF-8 with a byte order mark', strToU8(`\ufeff${sheetData(rows)}`)],
    ['UTF-8 that calls itself UTF-16', strToU8(sheetData(rows).replace('"1.0"', '"1.0" encoding="UTF-16"'))],
    ['spaces and apostrophes in the tags', strToU8(sheetData(rows).replaceAll('="', " =\n '").replaceAll('"', "' ").replace('</row>', '</row >'))],
  ])('read the same in %s', (_, sheet) => {
    expect(readSheetOf(sheet).rows[0]?.cells).toEqual(cells);
  });

  it('read the same in the strict namespaces', () => {
    const strict = Object.entries(workbookParts(sheetData(rows))).map(([name, xml]) => [
      name,
      String(xml)
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument')
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
    ]);
    expect(readXlsx(pack(Object.fromEntries(strict))).sheets[0]?.rows[0]?.cells).toEqual(cells);
  });

  it('read the same with backslashes, other capitals and escaped targets', () => {
    const parts = workbookParts(sheetData(rows), { 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', '../XL/worksheets/sheet%201.xml'], ['rId3', 'styles', '/xl/styles.xml']) });
    const renamed = Object.entries(parts).map(([name, part]) => [name.replace('sheet1', 'Sheet 1').replaceAll('/', '\\'), part]);
    expect(readXlsx(pack(Object.fromEntries(renamed))).sheets[0]?.rows[0]?.cells).toEqual(cells);
  });

  it('read the same when the workbook lies elsewhere', () => {
    const { 'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': links, ...rest } = workbookParts(sheetData(rows));
    const moved = { ...rest, '_rels/.rels': relationships(['rId1', 'officeDocument', '/book/main.xml']), 'book/main.xml': book ?? '', 'book/_rels/main.xml.rels': String(links).replaceAll('Target="', 'Target="../xl/') };
    expect(readXlsx(pack(moved)).sheets[0]?.rows[0]?.cells).toEqual(cells);
  });
});

describe('packages that are refused', () => {
  it('with a document type, whose entities could grow without bound', () => {
    const bomb = `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheetData('<row><c t="str"><v>&b;</v></c></row>')}`;
    expect(reasonOf(() => readSheetOf(bomb))).toBe('not-a-workbook');
  });

  it('with a part beyond the bounds', () => {
    const huge = zipSync({ ...Object.fromEntries(Object.entries(workbookParts('')).map(([name, part]) => [name, strToU8(String(part))])), 'xl/worksheets/sheet1.xml': new Uint8Array((64 << 20) + 1) });
    expect(reasonOf(() => readXlsx(huge))).toBe('too-large');
  });

  it('with a row or a column that no sheet has', () => {
    expect(reasonOf(() => rowsOf('<row r="1048577"><c><v>1</v></c></row>'))).toBe('too-large');
    expect(reasonOf(() => cellsOf('<c r="XFE1"><v>1</v></c>'))).toBe('too-large');
    expect(cellsOf('<c r="XFD1"><v>1</v></c>')).toEqual([{ column: 16383, value: 1 }]);
  });

  it('with more rows than a sheet has, though none holds anything', () => {
    expect(reasonOf(() => rowsOf('<row/>'.repeat(1_048_577)))).toBe('too-large');
  });

  it('with a sheet whose part is absent', () => {
    const { 'xl/worksheets/sheet1.xml': sheet, ...rest } = workbookParts('');
    expect(sheet).toBe('');
    expect(reasonOf(() => readXlsx(pack(rest)))).toBe('not-a-workbook');
  });

  it('with a part that ends inside a tag or a text', () => {
    const whole = sheetData('<row r="1"><c r="A1" t="inlineStr"><is><t>叶县</t></is></c></row>');
    for (const end of [whole.indexOf('inlineStr') + 3, whole.indexOf('叶县') + 1]) expect(reasonOf(() => readSheetOf(whole.slice(0, end)))).toBe('truncated');
  });
});

describe('any grid of cells', () => {
  const escape = (text: string): string => text.replace(/[&<>\r]|_x/g, (found) => (found === '_x' ? '_x005F_x' : `&#${found.charCodeAt(0)};`));
  const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
  const text = fc.string({ unit: fc.constantFrom('叶', '县', '𠮷', 'a', '_x', '0', '&', '<', '>', '"', "'", ' ', '\n', '\r', ']', '_') });
  const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)), fc.boolean(), text);
  const cell = fc.record({ row: fc.nat(40), column: fc.nat(800), value, shared: fc.boolean() });
  const grid = fc.uniqueArray(cell, { selector: ({ row, column }) => row * 1000 + column, maxLength: 40 });

  it('comes out as it was written, in any order', () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const strings: string[] = [];
        const rows = cells.map(({ row, column, value: stored, shared }) => {
          const reference = `r="${letters(column)}${row + 1}"`;
          let inside = `<c ${reference}><v>${String(stored)}</v></c>`;
          if (typeof stored === 'boolean') inside = `<c ${reference} t="b"><v>${Number(stored)}</v></c>`;
          else if (typeof stored === 'string' && shared) inside = `<c ${reference} t="s"><v>${strings.push(stored) - 1}</v></c>`;
          else if (typeof stored === 'string') inside = `<c t="inlineStr" ${reference}><is><t>${escape(stored)}</t></is></c>`;
          return `<row r="${row + 1}">${inside}</row>`;
        });
        const table = sharedStrings(strings.map((string) => `<si><t>${escape(string)}</t></si>`).join(''));
        const read = rowsOf(rows.join(''), { 'xl/sharedStrings.xml': table });
        const places = read.flatMap(({ index, cells: found }) => found.map(({ column, value: stored }) => [index, column, stored]));
        const expected = cells.toSorted((one, other) => one.row - other.row || one.column - other.column);
        expect(places).toEqual(expected.map(({ row, column, value: stored }) => [row, column, stored]));
      }),
    );
  });
});

it('reads bytes that lie inside a larger buffer', () => {
  const bytes = pack(workbookParts(sheetData('<row><c t="str"><v>叶县</v></c></row>')));
  const inside = new Uint8Array(bytes.length + 20);
  inside.set(bytes, 7);
  expect(readXlsx(inside.subarray(7, 7 + bytes.length)).sheets[0]?.rows[0]?.cells[0]?.value).toBe('叶县');
  expect(strFromU8(bytes.subarray(0, 2))).toBe('PK');
});
