import { strToU8 } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { Grid } from '../layouts/grid';
import { writeHtml } from '../layouts/write-html';
import { writeXlsx, type Dialect } from '../layouts/write-xlsx';
import { convert } from '../tools/libreoffice';
import { handCard } from './hand-card';

const PLAIN: Dialect = { prefix: '', strict: false, absolute: false, bom: false, dense: false, stored: false, spans: true };
const STRICT: Dialect = { prefix: 'x:', strict: true, absolute: true, bom: true, dense: false, stored: false, spans: false };
const DENSE: Dialect = { ...PLAIN, dense: true, stored: true };

const xlsx = (dialect: Dialect, ...grids: Grid[]): Uint8Array => writeXlsx(grids, dialect);

/** What a file of the folder holds, and what must come of it. */
export interface DirtyFile {
  file: string;
  modified: string;
  bytes(): Promise<Uint8Array>;
  /** `null` for a file that is no card of the city, with why. */
  expected: ExpectedUnit | null;
}

/** `points` where they differ from the official weights; the total of the scored items. */
export interface ExpectedUnit { unit: string; points: Record<string, number | null>; total: number; complete: boolean; grade: string | null; rules: string[] }

const card = (file: string, modified: string, bytes: () => Uint8Array | Promise<Uint8Array>, expected: ExpectedUnit | null): DirtyFile => ({ file, modified, bytes: async () => bytes(), expected });

const ledger = (): Grid => {
  const grid = new Grid('催收台账');
  grid.line(0, 0, ['序号', '姓名', '贷款金额', '应还本金']);
  for (let row = 1; row < 40; row += 1) grid.line(row, 0, [row, `学生${row}`, 8000, 1200.5]);
  return grid;
};

/** 南阳市 has 12 units: ten sent cards, each with its own dirt; 南召县's cannot be opened, 桐柏县 sent nothing. */
export const CARDS: DirtyFile[] = [
  // An old binary workbook, as LibreOffice saves it; two items below their weight.
  card('方城县.xls', '2021-04-12T08:00:00.000Z', () => convert(xlsx(PLAIN, handCard({ unitLine: '单位：方城县', typed: { '1.1.1': 1, '1.1.2': 0 }, total: 98, grade: '优秀' })), 'xls'),
    { unit: '方城县', points: { '1.1.1': 1, '1.1.2': 0 }, total: 98, complete: true, grade: '优秀', rules: [] }),
  // Strict OOXML with prefixes; the unit in the file's name alone; numbers written as texts.
  card('县区报送/淅川县（修改2）.xlsx', '2021-04-13T08:00:00.000Z', () => xlsx(STRICT, handCard({ typed: { '2.3.1': '４', '1.4.2': '1 分', '2.9': '４．０' } })),
    { unit: '淅川县', points: { '1.4.2': 1 }, total: 98, complete: true, grade: '优秀', rules: ['text-number'] }),
  // A text of comma-separated values in GB 18030, as Excel saves it on a Chinese computer; the unit with its city and office.
  card('县区报送/03.csv', '2021-04-13T09:00:00.000Z', () => convert(xlsx(PLAIN, handCard({ unitLine: '填报单位（公章）：南阳市西峡县学生资助管理中心', typed: { '3.1.1': 7.5, '3.1.2': 2 } })), 'csv:Text - txt - csv (StarCalc):44,34,67,1'),
    { unit: '西峡县', points: { '3.1.1': 7.5, '3.1.2': 2 }, total: 90.5, complete: true, grade: '优秀', rules: [] }),
  // OpenDocument; the card on the second sheet, four rows down and two columns in.
  card('县区报送/宛城区 打分卡.ods', '2021-04-14T08:00:00.000Z', () => convert(xlsx(PLAIN, ledger(), handCard({ unitLine: '宛城区 市、县、区   2021年 4月 12日', sheet: '自评', top: 4, left: 2, typed: { '1.3': 1, '2.5.1': 1, '3.1.1': 10 } })), 'ods'),
    { unit: '宛城区', points: { '1.3': 1, '2.5.1': 1, '3.1.1': 10 }, total: 84, complete: true, grade: '良好', rules: [] }),
  // WPS's extension over a binary workbook; a blank, and points that nobody can read.
  card('唐河县.et', '2021-04-14T09:00:00.000Z', () => convert(xlsx(PLAIN, handCard({ unitLine: '单位:唐河县', typed: { '2.2.2': null, '2.6': '约2' } })), 'xls'),
    { unit: '唐河县', points: { '2.2.2': null, '2.6': null }, total: 96, complete: false, grade: null, rules: ['blank', 'not-a-number'] }),
  // Saved again by LibreOffice; six points of five, a date, an error value.
  card('内乡.xlsx', '2021-04-15T08:00:00.000Z', () => convert(xlsx(DENSE, handCard({ unitLine: '被评价单位：河南省南阳市内乡县', typed: { '1.3': 6, '1.4.2': { value: 44_298, kind: 'date' }, '1.5.1': { value: '#DIV/0!', kind: 'error', formula: '1/0' } } })), 'xlsx:Calc MS Excel 2007 XML'),
    { unit: '内乡县', points: { '1.3': null, '1.4.2': null, '1.5.1': null }, total: 91, complete: false, grade: null, rules: ['date', 'error-value', 'out-of-range'] }),
  // An altered card: a row taken out, one put in, a weight changed, and sums that are not those of the rows.
  card('新野县自评表.xlsx', '2021-04-15T09:00:00.000Z', () => xlsx(PLAIN, handCard({ unitLine: '单位：新野县', leftOut: ['2.8'], extra: { '2.9': [null, '2.10其他工作', null, 2, 2] }, weights: { '3.1.1': 16 }, typed: { '3.1.1': 15 }, total: 100, grade: '优秀', merged: false })),
    { unit: '新野县', points: { '2.8': null }, total: 98, complete: false, grade: null, rules: ['extra-row', 'missing-row', 'total-mismatch', 'weight-changed'] }),
  // Sent twice; the later one counts.
  card('镇平县.xlsx', '2021-04-10T08:00:00.000Z', () => xlsx(PLAIN, handCard({ unitLine: '单位：镇平县', typed: { '2.1.3': 0, '2.4': 1 } })), null),
  card('补报/镇平县（定稿）.xlsx', '2021-04-18T08:00:00.000Z', () => xlsx(DENSE, handCard({ unitLine: '单位：镇平县', typed: { '2.1.3': 2, '2.4': 1, '3.1.1': 0, '3.2.1': 0, '2.5.1': 1 } })),
    { unit: '镇平县', points: { '2.1.3': 2, '2.4': 1, '3.1.1': 0, '3.2.1': 0, '2.5.1': 1 }, total: 69, complete: true, grade: '合格', rules: [] }),
  // Points by formulas with their stored results, rows hidden, the unit in the title; the boundary of a grade.
  card('社旗县.xlsx', '2021-04-16T08:00:00.000Z', () => xlsx(PLAIN, handCard({ title: '社旗县2020年度生源地信用助学贷款绩效评价打分卡', typed: { '1.4.3': { value: 2, formula: '1+1' }, '2.3.1': { value: 0.5, formula: '0.5*1' }, '2.3.2': 0.5, '2.5.1': { value: 1, formula: '8-7' }, '3.2.3': 0 }, hidden: ['1.5.1', '2.7.4'] })),
    { unit: '社旗县', points: { '1.4.3': 2, '2.3.1': 0.5, '2.3.2': 0.5, '2.5.1': 1, '3.2.3': 0 }, total: 83, complete: true, grade: '良好', rules: [] }),
  // A table of HTML that a web system calls .xls; few points.
  card('卧龙区导出.xls', '2021-04-16T09:00:00.000Z', () => writeHtml(handCard({ unitLine: '单位：卧龙区', typed: { '3.1.1': 0, '2.5.1': 0, '1.4.1': 0, '1.3': 0, '3.2.1': 0, '2.3.1': 0 } })),
    { unit: '卧龙区', points: { '3.1.1': 0, '2.5.1': 0, '1.4.1': 0, '1.3': 0, '3.2.1': 0, '2.3.1': 0 }, total: 58, complete: true, grade: '不合格', rules: [] }),
];

/** The same bytes under a second name. */
export const COPY = { file: '方城县 - 副本.xls', of: '方城县.xls' };

/** A county of another city. */
export const FOREIGN = card('汝州市.xlsx', '2021-04-12T08:00:00.000Z', () => xlsx(PLAIN, handCard({ unitLine: '单位：汝州市' })), null);

/** Files that cannot be read, with the reason. */
export const UNREADABLE: Record<string, { reason: string; bytes(): Uint8Array }> = {
  '南召县.xlsx': { reason: 'encrypted', bytes: () => compoundFile('EncryptionInfo', 'EncryptedPackage') },
  '南召县扫描件.pdf': { reason: 'not-a-workbook', bytes: () => strToU8('%PDF-1.7\n%âãÏÓ\n') },
  '县区报送/空文件.xlsx': { reason: 'empty-file', bytes: () => new Uint8Array() },
  '县区报送/损坏.xlsx': { reason: 'truncated', bytes: () => { const whole = xlsx(PLAIN, handCard({ unitLine: '单位：桐柏县' })); return whole.subarray(0, whole.length >> 1); } },
  '贷款台账.xlsx': { reason: 'no-card', bytes: () => xlsx(PLAIN, ledger()) },
};

/** Left behind by systems and office programs. */
export const CLUTTER = ['.DS_Store', '县区报送/~$方城县.xls', '县区报送/Thumbs.db', '.~lock.唐河县.et#'];

/** An OLE file with these streams, as a workbook with a password is stored. */
function compoundFile(...streams: string[]): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  for (const stream of streams) XLSX.CFB.utils.cfb_add(file, `/${stream}`, Buffer.alloc(5000, 7));
  return new Uint8Array(XLSX.CFB.write(file, { type: 'buffer' }) as Buffer);
}
