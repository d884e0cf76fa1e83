import fc from 'fast-check';
import { applyChanges } from '../../src/core/change';
import { evaluate } from '../../src/core/report';
import type { Report } from '../../src/core/report';
import type { Workbook } from '../../src/core/workbook';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeKit } from '../../src/output/kit';
import { submission } from '../../src/output/submission';
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

it('prints what', () => {
  const { sheets } = submitted(henan(), sampled()) as Workbook;
  console.log(sheets.map(({ name, rows }) => `${name}\n${rows.map(({ cells }) => cells.map(({ value }) => value ?? '').join('|')).join('\n')}`).join('\n\n'));
});

testWith('validator')('passes the Open XML SDK', async () => {
  const bytes = editPackage(null, [{ type: 'add', ...submitted(henan(), sampled()) }]);
  expect(await ooxmlErrors(bytes)).toEqual([]);
  expect(readXlsx(bytes).sheets.map(({ name }) => name)).toEqual(['上报表', '遗留问题', '材料目录', '上报说明']);
});
