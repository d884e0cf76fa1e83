import type { Workbook } from '../../../src/core/workbook';
import { readFigures } from '../../../src/core/city/read-figures';
import { readRoster } from '../../../src/core/city/read-roster';
import { openWorkbook } from '../../../src/hosts/open';
import { convert } from '../../tools/libreoffice';
import { testWith } from '../../tools/provided';
import { henan } from '../../tools/submission';

const ROSTER = '平顶山市县（市、区）名单,,\n序号,县（市、区）,别名\n1,鲁山县,\n2,郟县,郏县\n,,\n3,@示范县,\n4,鲁山县,\n';
const FIGURES = '2020年度A类指标数据,,,,,\n单位,逾期率,回收率,冻结账户数,2.7.5,3.2.1 社会舆情\n鲁山县,1.8%,93%,0,2,5\n叶县,0.5%,95%,3,约2,5分\n合计,,,3,,\n';

const open = async (bytes: Uint8Array, name: string): Promise<Workbook> => {
  const opened = await openWorkbook(bytes, name);
  if (!opened.ok) throw new Error(`Refused: ${opened.refusal.reason}`);
  return opened.workbook;
};
const csv = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`);
const QUOTED = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1';
const formats = ['xlsx', 'xls', 'ods'] as const;

const units = { city: '平顶山市', units: [{ name: '鲁山县', aliases: [] }, { name: '郟县', aliases: ['郏县'] }, { name: '@示范县', aliases: [] }] };
const figuresOf = (workbook: Workbook) => {
  const { rows, problems } = readFigures(workbook, henan, { file: '数据', sha256: '', modified: null });
  expect(problems).toEqual([]);
  return rows.map(({ unit, points }) => [unit, Object.fromEntries(Object.entries(points).map(([code, { value, reason }]) => [code, value ?? reason]))]);
};

describe('a list of units as a file', () => {
  test('as csv', async () => expect(readRoster(await open(csv(ROSTER), '名单.csv'))).toEqual(units));

  testWith('LibreOffice')('as LibreOffice saves it', async () => {
    expect(readRoster(await open(await convert(csv(ROSTER), 'xls', { from: 'csv', filter: QUOTED }), '名单.xls'))).toEqual(units);
  });
});

describe('H-3: figures as a file', () => {
  test('as csv, with percent signs', async () => {
    expect(figuresOf(await open(csv(FIGURES), '数据.csv'))).toEqual([
      ['鲁山县', { '3.1.1': 15, '2.5.1': 8, '2.7.1': 2, '2.7.5': 2, '3.2.1': 5 }],
      ['叶县', { '3.1.1': 15, '2.5.1': 8, '2.7.1': 0.5, '2.7.5': 'not-readable', '3.2.1': 5 }],
    ]);
  });

  testWith('LibreOffice').each(formats)('as LibreOffice saves it: %s. A share that shows as percent is that percentage', async (format) => {
    const bytes = await convert(csv(FIGURES), format, { from: 'csv', filter: QUOTED });
    expect(figuresOf(await open(bytes, `数据.${format}`))).toEqual([
      ['鲁山县', { '3.1.1': 15, '2.5.1': 8, '2.7.1': 2, '2.7.5': 2, '3.2.1': 5 }],
      ['叶县', { '3.1.1': 15, '2.5.1': 8, '2.7.1': 0.5, '2.7.5': 'not-readable', '3.2.1': 5 }],
    ]);
  });
});
