import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { formatKitName } from '../../src/core/names';
import { parsePlace } from '../../src/core/address';
import type { Change } from '../../src/core/host';
import { STATE_WORDS } from '../../src/core/states';
import type { CellValue } from '../../src/core/workbook';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeKit } from '../../src/output/kit';
import { filled } from '../../src/samples/filled';
import { henan } from '../core/facts/henan';
import { dafenka, desk, sheetOf, workbookOf } from './desk';

const { path, put, edit } = desk();

/** GB 11643: an area that exists, a day that exists, the right check digit; nobody's. */
const IDENTITY = '41042319990307120X';
const MOBILE = '13812345678';

interface PlaceJson { where: string; in: string; at: string | null; kind: string; masked: string; message: string }
interface SubmitJson {
  state: 'draft' | 'final' | null;
  reasons: { kind: string; items: string[]; material: string | null; rule: string | null; message: string; mend: string }[];
  report: { unit: string; total: number; items: { code: string; points: number | null; cell: string; materials: { id: string; sheet: string; cell: string }[] }[]; findings: { rule: string; severity: string }[] };
  personalData: { choice: string; refused: boolean; found: PlaceJson[]; notCarried: PlaceJson[] };
  files: { kind: string; file: string; sha256: string }[];
  refused: { reason: string }[];
}

const submit = async (...argv: string[]): Promise<SubmitJson & { code: number; err: string }> => {
  const { code, out, err } = await dafenka('submit', ...argv, '--json');
  return { ...(JSON.parse(out) as SubmitJson), code, err };
};

const names = makeKit(henan(), { unit: '', takenSheetNames: [] }).names;

const set = (key: 'points' | 'material', of: string, value: CellValue): Change => {
  const place = parsePlace(names.find(({ name }) => name === formatKitName({ key, of }))?.refersTo ?? '');
  if (place === null) throw new Error(of);
  return { type: 'set', place, value };
};

const sample = (name = '鲁山县.xlsx', ...more: Change[]): string => put(name, editPackage(null, [...filled(henan()), ...more]));

/** The sample's missing document, blank and two undecided documents mended. */
const MENDED = [set('material', 'm141a', STATE_WORDS.present), set('material', 'm231c', STATE_WORDS.present), set('material', 'm26b', STATE_WORDS.present), set('points', '3.2.3', 2)];

describe('what a county hands in', () => {
  it('is a draft while one document is missing, one item blank and one in error, each named; mended it is final', async () => {
    const bad = sample('有错.xlsx', ...MENDED, set('material', 'm141a', STATE_WORDS.missing), set('points', '3.2.3', null), set('points', '1.3', 6));
    const draft = await submit(bad, '-o', path('草稿.xlsx'));
    expect([draft.code, draft.state]).toEqual([1, 'draft']);
    expect(draft.reasons.map(({ kind, items, material, rule }) => [kind, items.join(), material, rule])).toEqual([
      ['unscored', '1.3', null, 'out-of-range'], ['unscored', '3.2.3', null, 'blank'], ['missing', '1.4.1', 'm141a', null],
    ]);
    const mended = edit(bad, '改好.xlsx', MENDED.concat(set('points', '1.3', 5)));
    const final = await submit(mended, '-o', path('定稿.xlsx'));
    expect([final.code, final.state, final.reasons]).toEqual([0, 'final', []]);
    const text = async (file: string): Promise<string> => JSON.stringify((await workbookOf(path(file))).sheets);
    expect(await text('草稿.xlsx')).toContain('草稿：尚有 3 项未办结');
    expect(await text('定稿.xlsx')).not.toContain('草稿');
    expect(await text('定稿.xlsx')).toContain('定稿');
  });

  it('says 草稿 at the head of every page of every file, and on every sheet', async () => {
    await submit(sample(), '-o', path('上报.xlsx'), '--report', path('报告.docx'), '--dividers', path('分隔.docx'));
    const parts = unzipSync(readFileSync(path('上报.xlsx')));
    const sheets = Object.keys(parts).filter((part) => part.startsWith('xl/worksheets/'));
    expect(sheets).toHaveLength(4);
    for (const part of sheets) expect(strFromU8(parts[part] ?? new Uint8Array())).toMatch(/<oddHeader>[^<]*草稿<\/oddHeader>/);
    for (const { rows } of (await workbookOf(path('上报.xlsx'))).sheets) expect(rows[0]?.cells[0]?.value).toMatch(/^草稿/);
  });

  it('read again by check gives the same points, total, unit, year and scheme', async () => {
    const { report, files } = await submit(sample(), '-o', path('上报.xlsx'));
    const { out } = await dafenka('check', path('上报.xlsx'), '--json');
    const [again] = (JSON.parse(out) as { reports: (SubmitJson['report'] & { sha256: string })[] }).reports;
    expect(again?.items.map(({ code, points }) => [code, points])).toEqual(report.items.map(({ code, points }) => [code, points]));
    expect(again).toMatchObject({ unit: '鲁山县', year: 2020, total: report.total, scheme: { id: 'henan-2021' }, sha256: files[0]?.sha256 });
    expect(again?.findings.filter(({ rule }) => rule.endsWith('mismatch'))).toEqual([]);
  });

  it('is the same to the byte for the same card and time, documents too', async () => {
    const card = sample();
    const make = async (name: string, at: string) => (await submit(card, '-o', path(`${name}.xlsx`), '--report', path(`${name}.r.docx`), '--dividers', path(`${name}.d.docx`), '--at', at)).files.map(({ sha256 }) => sha256);
    const first = await make('一', '2021-04-15T10:30+08:00');
    expect(first).toEqual(['一.xlsx', '一.r.docx', '一.d.docx'].map((name) => createHash('sha256').update(readFileSync(path(name))).digest('hex')));
    expect(await make('二', '2021-04-15T02:30Z')).toEqual(first);
    for (const [index, hash] of (await make('三', '2021-04-16')).entries()) expect(hash).not.toBe(first[index]);
  });
});

describe('P-21: 未经有关负责人批准不得随意导出贷款数据和学生信息', () => {
  const remark = (value: string): Change => ({ type: 'set', place: { ...(set('material', 'm111a', null) as Extract<Change, { type: 'set' }>).place, column: 5 }, value });

  it('is refused by default, told with place and masked, and nothing is written', async () => {
    const card = sample('卡.xlsx', remark(`张三 ${IDENTITY}`));
    const { code, out, err } = await dafenka('submit', card, '-o', path('上报.xlsx'), '--report', path('报告.docx'), '--json');
    const told = JSON.parse(out) as SubmitJson;
    expect([code, told.personalData.refused, told.files, existsSync(path('上报.xlsx')), existsSync(path('报告.docx'))]).toEqual([1, true, [], false, false]);
    expect(told.personalData.found).toContainEqual(expect.objectContaining({ where: 'cell', in: '材料目录', kind: 'identity-card', masked: '410*************0X' }));
    expect(told.personalData.found.map(({ where }) => where)).toContain('document');
    expect(out + err).not.toContain(IDENTITY);
    const text = await dafenka('submit', card, '-o', path('上报.xlsx'));
    expect(text.err).toContain('未经有关负责人批准不得随意导出贷款数据和学生信息');
    expect(text.out + text.err).not.toContain(IDENTITY);
  });

  it('may be masked, or kept with approval, which the submission then says', async () => {
    const card = sample('卡.xlsx', remark(`电话 ${MOBILE}`));
    const masked = await submit(card, '-o', path('遮盖.xlsx'), '--report', path('遮盖.docx'), '--personal-data', 'mask');
    const kept = await submit(card, '-o', path('保留.xlsx'), '--personal-data', 'keep');
    const text = async (name: string): Promise<string> => JSON.stringify(await workbookOf(path(name)));
    expect(masked.files).toHaveLength(2);
    expect(await text('遮盖.xlsx')).toContain('电话 138******78');
    expect(await text('遮盖.xlsx')).toContain('已遮盖');
    for (const part of [await text('遮盖.xlsx'), strFromU8(unzipSync(readFileSync(path('遮盖.docx')))['word/document.xml'] ?? new Uint8Array())]) expect(part).not.toContain(MOBILE);
    expect(kept.files).toHaveLength(1);
    expect(await text('保留.xlsx')).toContain(MOBILE);
    expect(await text('保留.xlsx')).toContain('经批准保留（晋教助学[2019]7号 （二十一）：未经有关负责人批准不得随意导出贷款数据和学生信息）');
  });

  it('hidden sheets, notes and document properties of the source never travel along, and what they hold is told', async () => {
    const secret = { ...sheetOf('名册', [[IDENTITY], [MOBILE]]), visibility: 'veryHidden' as const };
    const parts = unzipSync(readFileSync(sample('卡.xlsx', { type: 'add', sheets: [secret], names: [] })));
    const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const write = (name: string, text: string): void => { parts[name] = new TextEncoder().encode(text); };
    write('xl/comments1.xml', `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>李四</author></authors><commentList><comment ref="B5" authorId="0"><text><r><t>身份证 </t></r><r><t>${IDENTITY}</t></r></text></comment></commentList></comments>`);
    write('xl/worksheets/_rels/sheet1.xml.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${rels}/comments" Target="../comments1.xml"/></Relationships>`);
    write('docProps/core.xml', '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>李四</dc:creator></cp:coreProperties>');
    const { zipSync } = await import('fflate');
    writeFileSync(path('卡.xlsx'), zipSync(parts));
    const told = await submit(path('卡.xlsx'), '-o', path('上报.xlsx'), '--report', path('报告.docx'));
    expect(told.personalData.found).toEqual([]);
    expect(told.personalData.notCarried.map(({ where, in: sheet, at, kind }) => [where, sheet, at, kind])).toEqual([
      ['note', '打分卡', 'B5', 'identity-card'], ['cell', '名册', 'A1', 'identity-card'], ['cell', '名册', 'A2', 'mobile'],
    ]);
    for (const file of ['上报.xlsx', '报告.docx']) {
      const out = unzipSync(readFileSync(path(file)));
      const all = Object.entries(out).map(([name, bytes]) => name + strFromU8(bytes)).join('\n');
      expect(all).not.toMatch(/名册|李四|41042319990307|13812345678/);
      expect(Object.keys(out).filter((name) => /comment/i.test(name) && file.endsWith('.xlsx'))).toEqual([]);
    }
  });
});

describe('usage', () => {
  it('of several cards in one workbook, one must be named by unit or sheet', async () => {
    const second = makeKit(henan(), { unit: '叶县', takenSheetNames: ['打分卡', '材料清单', '填报数据', '评分标准'] });
    const book = sample('两张.xlsx', { type: 'add', ...second });
    const { code, err } = await dafenka('submit', book, '-o', path('上报.xlsx'));
    expect(code).toBe(2);
    expect(err).toMatch(/工作表“打分卡”　鲁山县\n.*工作表“打分卡 \(2\)”　叶县/);
    expect((await submit(book, '-o', path('上报.xlsx'), '--unit', '叶县')).report.unit).toBe('叶县');
    expect((await submit(book, '-o', path('鲁.xlsx'), '--sheet', '打分卡')).report.unit).toBe('鲁山县');
  });

  it('writes nothing where one of the outputs may not be written', async () => {
    const card = sample();
    put('报告.docx', '别人的');
    const { code, err } = await dafenka('submit', card, '-o', path('上报.xlsx'), '--report', path('报告.docx'));
    expect([code, existsSync(path('上报.xlsx')), readFileSync(path('报告.docx'), 'utf8')]).toEqual([2, false, '别人的']);
    expect(err).toContain('--force');
    expect((await dafenka('submit', card, '-o', card, '--force')).code).toBe(2);
    expect((await dafenka('submit', card, '-o', path('上报.xlsx'), '--report', path('报告.docx'), '--force')).code).toBe(1);
  });

  it.each([
    [['-o', 'a.docx'], '.xlsx'], [['-o', 'a.xlsx', '--report', 'b.xlsx'], '.docx'], [['-o', 'a.xlsx', '--at', '昨天'], '昨天 不是时间'],
    [['-o', 'a.xlsx', '--report', 'b.docx', '--dividers', 'b.docx'], 'b.docx 写了两次'], [['-o', 'a.xlsx', '--at', '2021-13-01'], '不是时间'],
  ])('%j is wrong', async (argv, message) => {
    const { code, err } = await dafenka('submit', sample(), ...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('a file without a card: exit 2, with the reason', async () => {
    const told = await submit(put('别的.xlsx', editPackage(null, [{ type: 'add', sheets: [sheetOf('表', [['无关']])], names: [] }])), '-o', path('上报.xlsx'));
    expect(told).toMatchObject({ code: 2, state: null, files: [], refused: [{ reason: 'no-card' }] });
  });
});
