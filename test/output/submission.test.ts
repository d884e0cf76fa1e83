import fc from 'fast-check';
import { applyChanges } from '../../src/core/change';
import { evaluate } from '../../src/core/report';
import type { Report } from '../../src/core/report';
import type { Sheet, Workbook } from '../../src/core/workbook';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeKit } from '../../src/output/kit';
import { submission } from '../../src/output/submission';
import { changeNotes } from '../../src/output/submission/change-notes';
import { filled } from '../../src/samples/filled';
import { schemes } from '../../src/schemes';
import type { Scheme } from '../../src/schemes/schema';
import { henan } from '../core/facts/henan';
import { ooxmlErrors } from '../tools/ooxml-validator';
import { testWith } from '../tools/provided';
import { changesOf, filledCard } from './kit-cards';

const ORIGIN = { file: '鲁山县打分卡.xlsx', sha256: 'ab'.repeat(32), at: '2021-04-15T02:30:00.000Z', program: '0.1.0' };

const EMPTY: Workbook = { sheets: [], names: [] };

const only = (workbook: Workbook, scheme: Scheme): Report => {
  const [report, ...more] = evaluate(workbook, [scheme], '上报.xlsx');
  if (report === undefined || more.length > 0) throw new Error(`${more.length + (report === undefined ? 0 : 1)} cards`);
  return report;
};

const submitted = (scheme: Scheme, report: Report): Workbook => submission(scheme, report, ORIGIN, '未发现');

/** The workbook as a program that keeps no hidden names writes it. */
const nameless = ({ sheets }: Workbook): Workbook => ({ sheets, names: [] });

const sampled = (): Report => only(applyChanges(EMPTY, filled(henan())), henan());

/** What must come back when a submission is read again. */
const core = ({ scheme, unit, year, stage, total, low, high, complete, unscored, undecided, sections, grade, bonusPoints, veto, items }: Report) => ({
  scheme, unit, year, stage, total, low, high, complete, unscored, undecided, sections, grade, bonusPoints, veto,
  items: items.map(({ code, points, status, weight, materials }) => ({ code, points, status, weight, materials: materials.map(({ id, state, location, page }) => ({ id, state, location, page })) })),
});

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('a submission of %s read again', (_id, scheme) => {
  const kit = makeKit(scheme, { unit: '鲁山县', takenSheetNames: [] });

  it('is the same card: points, total, states of documents, unit, year and scheme', () => {
    fc.assert(fc.property(filledCard(scheme), (fills) => {
      const report = only(applyChanges(kit, changesOf(fills, kit.names)), scheme);
      const again = only(submitted(scheme, report), scheme);
      expect(core(again)).toEqual(core(report));
      expect(again.by).toBe('names');
      expect(again.findings.filter(({ rule }) => /mismatch|row|renamed|weight-changed|version/.test(rule))).toEqual([]);
      const missing = ({ findings }: Report) => findings.filter(({ rule }) => rule === 'missing-material').map(({ item, atStake }) => [item, atStake]);
      expect(missing(again)).toEqual(missing(report));
    }), { numRuns: 40, endOnFailure: true });
  });

  it('is one card by its words alone, where its hidden names were lost', () => {
    fc.assert(fc.property(filledCard(scheme), (fills) => {
      const report = only(applyChanges(kit, changesOf(fills, kit.names)), scheme);
      const again = only(nameless(submitted(scheme, report)), scheme);
      if (scheme.unit === 'county') expect(again.unit).toBe(report.unit);
      expect([again.by, again.items.map(({ typed }) => typed)]).toEqual(['text', report.items.map(({ points }) => points)]);
    }), { numRuns: 40, endOnFailure: true });
  });
});

const textOf = ({ rows }: Sheet): string => rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (value === null ? [] : [String(value)]))).join('\n');

const sheetOf = (workbook: Workbook, name: string): Sheet => workbook.sheets.find((sheet) => sheet.name === name) ?? { name: `no ${name}`, rows: [], merges: [] };

describe('the card', () => {
  it('says below the table why an item is 0, and why one has no points, with the clause; blanks stay empty', () => {
    const card = sheetOf(submitted(henan(), sampled()), '上报表');
    expect(textOf(card)).toContain('1.4.1 办公场所：自评 5，核定 0。缺“办公大厅照片”，本项不得分（原可得 5 分）。依据：教资助〔2021〕104号 三');
    expect(textOf(card)).toContain('3.2.3 咨询投诉情况：自评 未填，核定 不计分。得分未填，本项暂不计分。依据：教资助〔2021〕104号 附件1 3.2.3');
    const row = card.rows.find(({ cells }) => cells.some(({ value }) => String(value).startsWith('3.2.3.')));
    expect(row?.cells.find(({ column }) => column === 4)?.value).toBeNull();
  });

  it('a typed 0 is explained too', () => {
    const kit = makeKit(henan(), { unit: '叶县', takenSheetNames: [] });
    const report = only(applyChanges(kit, changesOf([{ name: { key: 'points', of: '1.2' }, value: 0 }], kit.names)), henan());
    expect(changeNotes(henan(), report).find(({ code }) => code === '1.2')).toMatchObject({ typed: '0', counted: '0', reason: '自评得 0 分', clause: '教资助〔2021〕104号 附件1 1.2' });
  });

  it('has its notes on a sheet of their own where the page has no room for them', () => {
    const blank = makeKit(henan(), { unit: '', takenSheetNames: [] });
    const { sheets } = submitted(henan(), only(blank, henan()));
    expect(sheets.map(({ name }) => name)).toEqual(['上报表', '核定说明', '遗留问题', '材料目录', '上报说明']);
    expect(textOf(sheetOf({ sheets, names: [] }, '上报表'))).toContain('核定说明：共 34 项，见“核定说明”表。');
    expect(sheetOf({ sheets, names: [] }, '核定说明').rows).toHaveLength(38);
  });

  it('holds values only, and tells year and stage where its official words do not', () => {
    const report: Report = { ...sampled(), year: 2022, stage: 'first' };
    const workbook = submitted(henan(), report);
    expect(workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined)))).toEqual([]);
    expect(only(workbook, henan())).toMatchObject({ year: 2022, stage: 'first' });
  });
});

it('上报说明 tells scheme, source, time and program', () => {
  const text = textOf(sheetOf(submitted(henan(), sampled()), '上报说明'));
  for (const part of [henan().title, '教资助〔2021〕104号', 'henan-2021　2021.1', ORIGIN.file, ORIGIN.sha256, '2021年4月15日 10:30（北京时间）', '打分卡助手 0.1.0', '错误 2，提醒 2，说明 0']) expect(text).toContain(part);
});

testWith('validator')('passes the Open XML SDK', async () => {
  const bytes = editPackage(null, [{ type: 'add', ...submitted(henan(), sampled()) }]);
  expect(await ooxmlErrors(bytes)).toEqual([]);
  expect(readXlsx(bytes).sheets.map(({ name }) => name)).toEqual(['上报表', '遗留问题', '材料目录', '上报说明']);
});
