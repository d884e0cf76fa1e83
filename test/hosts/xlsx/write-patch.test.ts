import { patchSheet } from '../../../src/hosts/xlsx/write-patch';

const sheet = (data: string, rest = '', before = ''): string => `<worksheet xmlns="m">${before}<sheetData>${data}</sheetData>${rest}</worksheet>`;
const at = (row: number, column: number, value: string | number | boolean | null) => ({ row, column, value });

describe('patchSheet', () => {
  it('keeps the style of a cell and drops its type, its formula and its metadata', () => {
    const { xml, lostFormula } = patchSheet(sheet('<row r="1"><c r="A1" s="7" t="str" cm="1" vm="2"><f>1</f><v>a</v></c></row>'), [at(0, 0, 2)]);
    expect(xml).toBe(sheet('<row r="1"><c r="A1" s="7"><v>2</v></c></row>'));
    expect(lostFormula).toBe(true);
  });

  it('stores what a formula gives and leaves the formula, its style and a shared formula as they are', () => {
    const formula = '<f t="shared" ref="A1:A3" si="0">B1</f>';
    const cells = (type: string, value: string): string => sheet(`<row r="1"><c r="A1" s="7"${type} cm="1">${formula}${value}</c><c r="B1"><v>1</v></c></row>`);
    const before = cells(' t="str"', '<v>a</v>');
    const stored = (value: string | number | null, column = 0) => patchSheet(before, [{ ...at(0, column, value), keepsFormula: true }]);
    expect(stored(2).xml).toBe(sheet(`<row r="1"><c r="A1" s="7" cm="1">${formula}<v>2</v></c><c r="B1"><v>1</v></c></row>`));
    expect(stored('优秀').xml).toBe(sheet(`<row r="1"><c r="A1" s="7" cm="1" t="str">${formula}<v>优秀</v></c><c r="B1"><v>1</v></c></row>`));
    expect(stored(null).xml).toBe(sheet(`<row r="1"><c r="A1" s="7" cm="1">${formula}</c><c r="B1"><v>1</v></c></row>`));
    expect(stored(5, 1).xml).toBe(before);
    expect(stored(5, 4).xml).toBe(before);
    expect(stored(2).lostFormula).toBe(false);
  });

  it('writes texts so that none is a formula, a tag or a number', () => {
    expect(patchSheet(sheet('<row r="1"><c r="A1"/></row>'), [at(0, 0, '=1<2&_x0041_')]).xml)
      .toBe(sheet('<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">=1&lt;2&amp;_x005F_x0041_</t></is></c></row>'));
  });

  it('gives a new cell the style of its row, else of its column', () => {
    const cols = '<cols><col min="2" max="3" width="9" style="4"/></cols>';
    const { xml } = patchSheet(sheet('<row r="1" s="6" customFormat="1"/><row r="2" s="6"></row>', '', cols), [at(0, 1, 1), at(1, 1, 1), at(1, 4, 1), at(2, 2, true)]);
    expect(xml).toBe(sheet('<row r="1" s="6" customFormat="1"><c r="B1" s="6"><v>1</v></c></row><row r="2" s="6"><c r="B2" s="4"><v>1</v></c><c r="E2"><v>1</v></c></row><row r="3"><c r="C3" s="4" t="b"><v>1</v></c></row>', '', cols));
  });

  it('widens the dimension and the spans of a row', () => {
    const { xml } = patchSheet(sheet('<row r="2" spans="2:3"><c r="B2"/></row>', '', '<dimension ref="B2:C2"/>'), [at(1, 5, 1), at(0, 0, 1)]);
    expect(xml).toBe(sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" spans="2:6"><c r="B2"/><c r="F2"><v>1</v></c></row>', '', '<dimension ref="A1:F2"/>'));
  });

  it('adds nothing where an absent cell is emptied', () => {
    const xml = sheet('<row r="1"><c r="A1"><v>1</v></c></row>', '', '<dimension ref="A1"/>');
    expect(patchSheet(xml, [at(0, 4, null), at(8, 0, null)]).xml).toBe(xml);
  });

  it('takes the last of several values for one cell, through merged areas too', () => {
    const merges = '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>';
    expect(patchSheet(sheet('', merges), [at(0, 0, 1), at(1, 2, 2)]).xml).toBe(sheet('<row r="1"><c r="A1"><v>2</v></c></row>', merges));
  });

  it.each(['array', 'dataTable'])('refuses one cell of a block that is computed as a whole (%s)', (type) => {
    const block = sheet(`<row r="1"><c r="A1"><f t="${type}" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"/></row>`);
    expect(() => patchSheet(block, [at(1, 0, 5)])).toThrow('A2 is part of the array formula in A1');
    expect(patchSheet(block, [at(1, 2, 5)]).xml).toContain('<c r="C2"><v>5</v></c>');
  });

  it('replaces an array formula of a single cell', () => {
    expect(patchSheet(sheet('<row r="1"><c r="A1"><f t="array" ref="A1">B1</f><v>1</v></c></row>'), [at(0, 0, 5)]).xml).toBe(sheet('<row r="1"><c r="A1"><v>5</v></c></row>'));
  });

  it('does not take a comment for cells', () => {
    const data = '<!-- </sheetData><row r="1"><c r="A1"/></row> --><row r="1"><c r="A1"><!-- </c> --><v>1</v></c></row>';
    expect(patchSheet(sheet(data), [at(0, 0, 5)]).xml).toBe(sheet('<!-- </sheetData><row r="1"><c r="A1"/></row> --><row r="1"><c r="A1"><v>5</v></c></row>'));
  });
});
