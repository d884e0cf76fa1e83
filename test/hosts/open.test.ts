import * as library from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import type { Opened } from '../../src/core/host';
import type { Cell, Workbook } from '../../src/core/workbook';
import { openWorkbook } from '../../src/hosts/open';
import { convert } from '../tools/libreoffice';
import { pack, sharedStrings, sheetData, workbookParts, worksheet } from '../tools/package';
import { testWith } from '../tools/provided';

const opened = async (bytes: Uint8Array, name = '叶县'): Promise<Workbook & { format: string }> => {
  const result = await openWorkbook(bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return { ...result.workbook, format: result.format };
};

const refusal = async (bytes: Uint8Array, name = '叶县.xlsx'): Promise<string> => {
  const result: Opened = await openWorkbook(bytes, name);
  return result.ok ? result.format : [result.refusal.reason, result.refusal.detail].filter(Boolean).join(' ');
};

/** Of the first sheet. */
const cellsOf = (workbook: Workbook): Cell[][] => (workbook.sheets[0]?.rows ?? []).map(({ cells }) => cells);

/** Texts, numbers, a date, an error, a formula, a merged title, a hidden row and column. */
const CARD = pack(
  workbookParts(
    worksheet(
      '<cols><col min="4" max="4" width="9" hidden="1" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>1.10</t></is></c><c r="B2" s="2"><v>4.5</v></c><c r="C2" s="1"><v>44197</v></c><c r="D2"><v>0.1</v></c></row>' +
        '<row r="3" hidden="1"><c r="A3" t="s"><v>1</v></c><c r="B3"><f>B2*2</f><v>9</v></c><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>',
    ),
    { 'xl/sharedStrings.xml': sharedStrings('<si><t>叶县打分卡</t></si><si><t>合计 &amp; 𠮷</t></si>') },
  ),
);

const CARD_ROWS = [
  [{ column: 0, value: '叶县打分卡' }],
  [{ column: 0, value: '1.10' }, { column: 1, value: 4.5 }, { column: 2, value: 44197, kind: 'date' }, { column: 3, value: 0.1 }],
  [{ column: 0, value: '合计 & 𠮷' }, { column: 1, value: 9, formula: 'B2*2' }, { column: 2, value: '#DIV/0!', kind: 'error', formula: '1/0' }],
];

const write = (sheet: library.WorkSheet, bookType: library.BookType): Uint8Array => {
  const book = library.utils.book_new();
  library.utils.book_append_sheet(book, sheet, '打分卡');
  return new Uint8Array(library.write(book, { type: 'array', bookType }) as ArrayBuffer);
};

// The library tells the console of what it passes over in damaged files.
beforeEach(() => jest.spyOn(console, 'error').mockImplementation());

afterEach(() => jest.restoreAllMocks());

describe('workbooks of each format', () => {
  it('opens xlsx by its bytes, whatever its name', async () => {
    const book = await opened(CARD, '叶县.xls');
    expect(book.format).toBe('xlsx');
    expect(cellsOf(book)).toEqual(CARD_ROWS);
  });

  testWith('LibreOffice').each(['xls', 'ods', 'xlsx'])('opens what LibreOffice made of it as %s', async (format) => {
    const book = await opened(await convert(CARD, format), '叶县.xlsx');
    expect(book.format).toBe(format);
    expect(cellsOf(book)).toEqual(CARD_ROWS);
    expect(book.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  }, 120_000);

  testWith('LibreOffice').each(['xls', 'xlsx'])('tells what is hidden in %s', async (format) => {
    const { sheets: [sheet] } = await opened(await convert(CARD, format));
    expect(sheet?.rows.map(({ hidden }) => hidden)).toEqual([undefined, undefined, true]);
    expect(sheet?.columns).toEqual([{ from: 3, to: 3, hidden: true }]);
  }, 120_000);

  testWith('LibreOffice')('opens a page with a table, as texts and plain numbers', async () => {
    const book = await opened(await convert(CARD, 'html:HTML (StarCalc)'), '叶县.xls');
    expect(book.format).toBe('html');
    expect(cellsOf(book)[0]).toEqual([{ column: 0, value: '叶县打分卡' }]);
    expect(cellsOf(book)[1]?.slice(0, 2)).toEqual([{ column: 0, value: '1.10' }, { column: 1, value: 4.5 }]);
    expect(book.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  }, 120_000);

  testWith('LibreOffice')('opens values between commas', async () => {
    const book = await opened(await convert(CARD, 'csv:Text - txt - csv (StarCalc):44,34,76'));
    expect(book.format).toBe('csv');
    expect(cellsOf(book)[1]?.slice(0, 2)).toEqual([{ column: 0, value: '1.10' }, { column: 1, value: 4.5 }]);
  }, 120_000);

  it.each(['xlsb', 'biff8', 'biff5', 'xlml'] as const)('opens %s with dates and errors', async (bookType) => {
    const book = await opened(
      write({ '!ref': 'A1:D1', A1: { t: 's', v: '叶县' }, B1: { t: 'n', v: 44197, z: 'yyyy-mm-dd' }, C1: { t: 'n', v: 5 }, D1: { t: 'e', v: 42 } }, bookType),
    );
    expect(book.format).toBe({ xlsb: 'xlsb', biff8: 'xls', biff5: 'xls', xlml: 'xml' }[bookType]);
    const expected = [{ column: 1, value: 44197, kind: 'date' }, { column: 2, value: 5 }, { column: 3, value: '#N/A', kind: 'error' }];
    expect(cellsOf(book)[0]?.slice(1)).toEqual(expected);
  });
});

const MANIFEST =
  '<?xml version="1.0"?><manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>';

describe('formulas without a value', () => {
  it('are told in OpenDocument', async () => {
    const content =
      '<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="打分卡"><table:table-row>' +
      '<table:table-cell table:formula="of:=1+1"></table:table-cell><table:table-cell table:formula="of:=[.A1]*2" office:value-type="float" office:value="4"><text:p>4</text:p></table:table-cell>' +
      '</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';
    const [cells = []] = cellsOf(await opened(pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': MANIFEST, 'content.xml': content })));
    expect(cells).toEqual([{ column: 0, value: null, kind: 'unvalued', formula: '1+1' }, { column: 1, value: 4, formula: 'A1*2' }]);
  });
});

describe('texts', () => {
  const gb18030 = (text: string, bytes: Record<string, number[]>): Uint8Array => Uint8Array.from([...text].flatMap((letter) => bytes[letter] ?? [letter.charCodeAt(0)]));
  const YE_COUNTY = gb18030('叶县,12.5\n', { 叶: [0xd2, 0xb6], 县: [0xcf, 0xd8] });

  it.each([
    ['UTF-8', strToU8('叶县,12.5\n')],
    ['UTF-8 with a mark', strToU8('\ufeff叶县,12.5\n')],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0xf6, 0x53, 0xbf, 0x53, 0x2c, 0, 0x31, 0, 0x32, 0, 0x2e, 0, 0x35, 0, 0x0a, 0])],
    ['GB18030', YE_COUNTY],
  ])('are decoded from %s', async (_, bytes) => {
    expect(cellsOf(await opened(bytes))).toEqual([[{ column: 0, value: '叶县' }, { column: 1, value: 12.5 }]]);
  });

  it('give plain numbers and nothing else but texts', async () => {
    const values = ['12.5', '-3', '007', '2.10', '1e3', '2021-01-01', '1/2', '85%', 'TRUE', '"a,""b"""', '=1+1', '１２', ' 5'];
    const [cells = []] = cellsOf(await opened(strToU8(`${values.join(',')}\r\n`)));
    expect(cells.map(({ value }) => value)).toEqual([12.5, -3, '007', '2.10', '1e3', '2021-01-01', '1/2', '85%', 'TRUE', 'a,"b"', '=1+1', '１２', ' 5']);
    expect(cells.every(({ kind, formula }) => kind === undefined && formula === undefined)).toBe(true);
  });

  it.each(['ID,a\n1,2\n', 'TABLE,a\n1,2\n', 'PK,a\n1,2\n', '1,2\n\n\n', '0\t2\n', 'BM,1\n'])('beginning like another format stay what they are: %j', async (text) => {
    const book = await opened(strToU8(text));
    expect(book.format).toBe('csv');
    expect(String(cellsOf(book)[0]?.[0]?.value)).toBe(/^\w+/.exec(text)?.[0]);
  });

  it('of one column are a table only where their name says so', async () => {
    expect(await refusal(strToU8('叶县\n鲁山县\n'), '名单.csv')).toBe('csv');
    expect(await refusal(strToU8('叶县\n鲁山县\n'), '名单.txt')).toBe('not-a-workbook TXT');
  });

  it('of a page are decoded as the page declares', async () => {
    const page = new Uint8Array([...strToU8('<html><meta charset="gb2312"><table><tr><td>'), ...YE_COUNTY, ...strToU8('</td><td>2.5</td></tr></table>')]);
    expect(cellsOf(await opened(page))[0]?.map(({ value }) => value)).toEqual([expect.stringContaining('叶县'), 2.5]);
  });
});

describe('files that cannot be read', () => {
  const bytesOf = (...bytes: number[]): Uint8Array => new Uint8Array([...bytes, ...new Uint8Array(64)]);
  const ole = (...names: string[]): Uint8Array => {
    const file = library.CFB.utils.cfb_new() as object;
    for (const name of names) library.CFB.utils.cfb_add(file, `/${name}`, new Uint8Array(5000));
    return new Uint8Array(library.CFB.write(file, { type: 'array' }) as ArrayBuffer);
  };
  const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));
  const office = (part: string): Uint8Array =>
    pack({ '_rels/.rels': `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${part}"/></Relationships>`, [part]: '<a/>' });

  it.each([
    ['empty-file', new Uint8Array()],
    ['empty-file', strToU8('\ufeff \r\n\r\n')],
    ['not-a-workbook TXT', strToU8('各县(市、区)学生资助管理中心：\n请按时上报。')],
    ['not-a-workbook', bytesOf(1, 2, 3)],
    ['not-a-workbook', new Uint8Array(4096)],
    ['not-a-workbook HTML', strToU8('<!DOCTYPE html><p>登录已失效</p>')],
    ['not-a-workbook XML', strToU8('<?xml version="1.0"?><a/>')],
    ['unsupported-format MHTML', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related\n')],
    ['not-a-workbook PDF', strToU8('%PDF-1.7\n')],
    ['not-a-workbook JPEG', bytesOf(0xff, 0xd8, 0xff, 0xe0)],
    ['not-a-workbook PNG', bytesOf(0x89, 0x50, 0x4e, 0x47)],
    ['not-a-workbook BMP', bytesOf(0x42, 0x4d, 1, 1)],
    ['not-a-workbook RAR', bytesOf(0x52, 0x61, 0x72, 0x21)],
    ['not-a-workbook DOCX', office('word/document.xml')],
    ['not-a-workbook PPTX', office('ppt/presentation.xml')],
    ['not-a-workbook OFD', zip('OFD.xml', 'Doc_0/Document.xml')],
    ['unsupported-format Apple iWork', zip('Index/Document.iwa', 'preview.jpg')],
    ['not-a-workbook ZIP', zip('照片.jpg')],
    ['not-a-workbook OpenDocument', zip('mimetype', 'content.xml')],
    ['not-a-workbook DOC', ole('WordDocument')],
    ['not-a-workbook PPT', ole('PowerPoint Document')],
    ['not-a-workbook OLE', ole('Other')],
    ['encrypted OOXML', ole('EncryptionInfo', 'EncryptedPackage')],
  ])('are refused as %s', async (expected, bytes) => {
    expect(await refusal(bytes)).toBe(expected);
  });

  it('behind a password, in BIFF and in OpenDocument', async () => {
    // BOF, FilePass with RC4, EOF.
    const biff = Uint8Array.from([0x09, 8, 16, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0, ...new Uint8Array(48), 0x0a, 0, 0, 0]);
    expect(await refusal(biff)).toBe('encrypted XLS');
    const manifest = '<manifest><file-entry media-type="application/vnd.oasis.opendocument.spreadsheet"><encryption-data/></file-entry></manifest>';
    expect(await refusal(pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': manifest, 'content.xml': 'xxxx' }))).toBe('encrypted ODS');
  });

  it('that claim merged ranges or rows without end are read as far as a sheet goes', async () => {
    const xml = (inside: string): Uint8Array =>
      strToU8(`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${inside}</Table></Worksheet></Workbook>`);
    const data = '<Data ss:Type="Number">4</Data>';
    const merged = await opened(xml(`<Row><Cell ss:MergeAcross="16000" ss:MergeDown="1000000000">${data}</Cell></Row>`));
    expect(cellsOf(merged)).toEqual([[{ column: 0, value: 4 }]]);
    const far = await opened(xml(`<Row ss:Index="1000000000"><Cell>${data}</Cell></Row>`));
    expect(cellsOf(far)).toEqual([]);
  });

  it('beyond the bounds', async () => {
    expect(await refusal(new Uint8Array((64 << 20) + 1))).toBe('too-large');
    expect(await refusal(strToU8('1,2\n'.repeat(2 << 20).concat('1')))).toBe('too-large text');
    const content = '<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>5</text:p></table:table-cell></table:table-row></table:table>';
    expect(await refusal(pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content }))).toBe('too-large content.xml');
  });

  testWith('LibreOffice')('cut anywhere, without an exception', async () => {
    const reasons = new Set<string>();
    const xls = await convert(CARD, 'xls');
    for (const whole of [CARD, xls]) {
      for (let part = 1; part < 50; part += 1) reasons.add((await refusal(whole.subarray(0, Math.floor((whole.length * part) / 50)))).split(' ')[0] ?? '');
    }
    expect([...reasons].filter((reason) => !['truncated', 'not-a-workbook'].includes(reason))).toEqual([]);
    expect(reasons).toContain('truncated');
  }, 120_000);

  testWith('LibreOffice').each(['xlsx', 'xls', 'ods'])('changed at any byte, without an exception: %s', async (format) => {
    const whole = format === 'xlsx' ? CARD : await convert(CARD, format);
    const known = ['truncated', 'not-a-workbook', 'encrypted', 'too-large', 'unsupported-format', format, 'csv'];
    const step = Math.max(1, Math.floor(whole.length / 80));
    for (let at = 0; at < whole.length; at += step) {
      for (const mask of [0x01, 0x80, 0xff]) {
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ mask;
        expect(known).toContain((await refusal(changed)).split(' ')[0]);
      }
    }
  }, 120_000);
});

it('gives a value that a changed byte altered never as if it had been stored', async () => {
  const parts = workbookParts(sheetData('<row><c><v>85</v></c><c><v>12345</v></c></row>'));
  const whole = zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(String(part))])), { level: 0 });
  const at = new TextDecoder('latin1').decode(whole).indexOf('<v>85') + 3;
  const changed = whole.slice();
  changed[at] = '9'.charCodeAt(0);
  expect(await refusal(changed)).toBe('not-a-workbook xl/worksheets/sheet1.xml');
});
