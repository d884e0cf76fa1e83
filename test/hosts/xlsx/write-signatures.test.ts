import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { readDirectory } from '../../../src/hosts/xlsx/zip';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { pack, relationships, sheetData, workbookParts } from '../../tools/package';
import { testWith } from '../../tools/provided';
import { changedEntries, partText } from '../../tools/zip-entries';

const SIGNATURES = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
const link = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${SIGNATURES}/${kind}" Target="${target}"/>`;
const links = (...inside: string[]): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join('')}</Relationships>`;

const plain = workbookParts(sheetData('<row r="1"><c r="A1"><v>1</v></c></row>'), { 'xl/sharedStrings.xml': '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' });

/** As Office signs a workbook: an origin, two signatures, one with its certificate in a part of its own; and the signature of macros. */
const signed = pack({
  ...plain,
  '[Content_Types].xml': String(plain['[Content_Types].xml']).replace('</Types>', '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>'
    + ['sig1.xml', 'sig2.xml'].map((name) => `<Override PartName="/_xmlsignatures/${name}" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/>`).join('') + '</Types>'),
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']).replace('</Relationships>', `${link('rId9', 'origin', '_xmlsignatures/origin.sigs')}</Relationships>`),
  '_xmlsignatures/origin.sigs': '',
  '_xmlsignatures/_rels/origin.sigs.rels': links(link('rId1', 'signature', 'sig1.xml'), link('rId2', 'signature', 'sig2.xml')),
  '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  '_xmlsignatures/sig2.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  '_xmlsignatures/_rels/sig2.xml.rels': links(link('rId1', 'certificate', '/certificates/a.cer')),
  'certificates/a.cer': new Uint8Array([1, 2, 3]),
});

const set = [{ type: 'set' as const, place: { sheet: '打分卡', row: 0, column: 0 }, value: 2 }];
const names = (bytes: Uint8Array): string[] => readDirectory(bytes).map(({ name }) => name);

describe('a package with digital signatures', () => {
  test('loses them with the first change, every part, relation and content type of them, and nothing else', () => {
    const after = editPackage(signed, set);
    expect(names(signed).filter((name) => !names(after).includes(name)).toSorted()).toEqual([
      '_xmlsignatures/_rels/origin.sigs.rels', '_xmlsignatures/_rels/sig2.xml.rels', '_xmlsignatures/origin.sigs', '_xmlsignatures/sig1.xml', '_xmlsignatures/sig2.xml', 'certificates/a.cer',
    ]);
    expect(partText(after, '_rels/.rels')).not.toContain('digital-signature');
    expect(partText(after, '[Content_Types].xml')).not.toContain('PartName="/_xmlsignatures');
    expect(changedEntries(signed, after).filter((name) => names(after).includes(name)).toSorted()).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/worksheets/sheet1.xml']);
    expect(readXlsx(after).sheets[0]?.rows[0]?.cells[0]?.value).toBe(2);
  });

  test('keeps them to the byte while nothing changes', () => {
    expect(editPackage(signed, [])).toEqual(signed);
  });

  testWith('validator')('is as sound afterwards as the same package that never had any', async () => {
    expect(await ooxmlErrors(editPackage(signed, set))).toEqual(await ooxmlErrors(editPackage(pack(plain), set)));
  });
});
