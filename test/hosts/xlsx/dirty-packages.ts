import { Zip, ZipDeflate, zipSync } from 'fflate';
import { relations } from '../../fixtures/rich/namespaces';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Parts = Record<string, string | Uint8Array>;

const encoder = new TextEncoder();

const encode = (parts: Parts): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? encoder.encode(part) : part]));

const pack = (parts: Parts): Uint8Array => zipSync(encode(parts), { mtime: new Date(2022, 2, 1) });

const DATA = '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2"><f>B2+1</f><v>2</v></c></row><row r="5"><c r="A5" t="b"><v>1</v></c></row></sheetData>';

const sheetOf = (data: string, namespace = MAIN): string => `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${namespace}"><dimension ref="A2:D5"/>${data}<mergeCells count="1"><mergeCell ref="F6:G7"/></mergeCells></worksheet>`;

const plain = (sheet: string | Uint8Array): Parts => ({
  '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
    + `<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`,
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', '/xl/worksheets/sheet1.xml']),
  'xl/worksheets/sheet1.xml': sheet,
});

function utf16(xml: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const text = `${mark ? '\ufeff' : ''}${xml.replace('UTF-8', 'UTF-16')}`;
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...Array(text.length).keys()].forEach((at) => view.setUint16(at * 2, text.charCodeAt(at), littleEndian));
  return new Uint8Array(view.buffer);
}

const prefixed = (xml: string, prefix: string): string => xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}:`).replace(' xmlns=', ` xmlns:${prefix}=`);

function strict(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, `${part as string}`.replaceAll(MAIN, STRICT).replaceAll(`${RELATIONS}`, STRICT_RELATIONS)]));
}

/** As a stream writes it: sizes stand behind the data. */
function streamed(parts: Parts): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  for (const [name, part] of Object.entries(encode(parts))) {
    const file = new ZipDeflate(name);
    file.mtime = new Date(2022, 2, 1);
    zip.add(file);
    file.push(part, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

const bare = sheetOf(DATA);

/** Workbooks with one sheet `表` that are written in unusual but readable ways. */
export const dirtyPackages: Record<string, Uint8Array> = {
  'without styles': pack(plain(bare)),
  'a prefix on every element': pack({
    ...plain(prefixed(bare, 'x')),
    'xl/workbook.xml': `<?xml version="1.0"?><s:workbook xmlns:s="${MAIN}"><s:sheets><s:sheet name="表" sheetId="9" q:id="rId1" xmlns:q="${RELATIONS}"/></s:sheets><s:calcPr/></s:workbook>`,
    'xl/_rels/workbook.xml.rels': prefixed(plain(bare)['xl/_rels/workbook.xml.rels'] as string, 'rel'),
  }),
  'cells and rows without addresses': pack(plain(bare.replace(/ r="[A-Z]*\d+"/g, ''))),
  'some cells without addresses': pack(plain(bare.replace(' r="D2"', '').replace(' r="5"', ''))),
  'UTF-16 with a mark': pack(plain(utf16(bare, true, true))),
  'UTF-16 big-endian without a mark': pack(plain(utf16(bare, false, false))),
  'UTF-8 with a mark': pack(plain(`\ufeff${bare}`)),
  'a Strict package': pack(strict(plain(bare))),
  'no cell, closed': pack(plain(sheetOf('<sheetData/>'))),
  'no cell, open': pack(plain(sheetOf('<sheetData >\n</sheetData >'))),
  'empty rows': pack(plain(sheetOf('<sheetData>\n <row r="2" spans="1:2" />\n <row r="5" hidden="1"></row>\n</sheetData>'))),
  'comments, apostrophes and line breaks': pack(plain(sheetOf("<sheetData><!-- <row r='2'> --><row\n r='2'><c r='B2' t='str' ><v>a>b</v></c ><!-- x --><c\n\tr='D2'><v><![CDATA[5]]></v></c></row></sheetData>"))),
  'days counted from 1904': pack({ ...plain(bare), 'xl/workbook.xml': (plain(bare)['xl/workbook.xml'] as string).replace('<sheets>', '<workbookPr date1904="1"/><sheets>') }),
  'sizes behind the data': streamed(plain(bare)),
};
