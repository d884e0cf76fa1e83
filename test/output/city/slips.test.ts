import { submissionKey } from '../../../src/core/city';
import { readSlips } from '../../../src/core/city/read-slips';
import { parseSlipNames } from '../../../src/core/city/names';
import { consolidate } from '../../../src/core/consolidate';
import { evaluate } from '../../../src/core/report';
import type { Change } from '../../../src/core/host';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { slipBook, slips } from '../../../src/output';
import { schemes } from '../../../src/schemes';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { readPdf } from '../../tools/pdf';
import { describeWith, testWith } from '../../tools/provided';
import { recalculate } from '../../tools/recalculate';
import { squeeze } from '../../schemes/seed';
import { AT, makeCity, heldCityBook } from './cities';
import { columnIn } from './look-up';

const OPTIONS = { at: AT, deadline: '4月25日' };

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  const city = makeCity(scheme, { complete: 3 });
  const [clean, ...others] = city.summary.units;
  if (clean === undefined) throw new Error('A city has units');
  const summary = { ...city.summary, units: [{ ...clean, findings: [] }, ...others] };
  const made = slips(scheme, summary, { ...OPTIONS, takenSheetNames: [] });
  const bytes = editPackage(null, [{ type: 'add', ...made }]);
  const openOf = (unit: string) => summary.units.find((each) => each.unit === unit)?.findings.filter(({ status, finding }) => status === 'open' && finding.severity !== 'info') ?? [];

  it('asks each unit for what is open with it, and a unit without a finding for nothing', () => {
    const found = parseSlipNames(readXlsx(bytes)).map(({ unit }) => unit);
    expect(found).toEqual(others.map(({ unit }) => unit).filter((unit) => openOf(unit).length > 0));
    expect(slipBook(scheme, summary, { ...clean, findings: [] }, OPTIONS)).toBeNull();
    for (const { unit, sheet } of parseSlipNames(readXlsx(bytes))) {
      const cells = readXlsx(bytes).sheets.find(({ name }) => name === sheet)?.rows.flatMap(({ cells: own }) => own.filter(({ column }) => column === 0).map(({ value }) => value)) ?? [];
      expect(cells.slice(1)).toEqual(openOf(unit).map(({ id }) => id));
    }
  });

  it('brings back what the county ticked and wrote, under the identity of the finding', () => {
    const [{ unit, sheet, findings } = { unit: '', sheet: '', findings: null }] = parseSlipNames(made.sheets.length === 0 ? { sheets: [], names: [] } : made);
    const book = readXlsx(bytes);
    const set = (head: string, value: string): Change => ({ type: 'set', place: { sheet, row: findings?.top ?? 0, column: columnIn(book, sheet, head) }, value });
    const answers = readSlips(readXlsx(editPackage(bytes, [set('已改', '√'), set('说明', '=已补盖章')])));
    expect(answers.filter((each) => each.answers.length > 0)).toEqual([{ unit, answers: [{ id: openOf(unit)[0]?.id, ticked: true, text: '=已补盖章' }] }]);
    const again = consolidate(scheme, { ...city.input, slips: answers });
    expect(again.units.find((each) => each.unit === unit)?.findings.find(({ id }) => id === openOf(unit)[0]?.id)?.answer).toEqual({ ticked: true, text: '=已补盖章' });
    const workbook = heldCityBook(scheme, again, { at: AT, program: 'dafenka', takenSheetNames: [], roster: city.roster });
    expect(workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)))).toContain('=已补盖章');
  });

  it('is one workbook for one unit, and no card', () => {
    for (const unit of others) {
      const own = slipBook(scheme, summary, unit, OPTIONS);
      if (own === null) continue;
      expect(own.sheets).toHaveLength(1);
      expect(evaluate(readXlsx(editPackage(null, [{ type: 'add', ...own }])), schemes, `${unit.unit}退回单.xlsx`)).toEqual([]);
    }
    expect(new Set(city.input.submissions.map(submissionKey)).size).toBe(city.input.submissions.length);
  });

  testWith('validator')('passes the Open XML SDK', async () => {
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });

  describeWith('LibreOffice', 'poppler', 'Chinese font')('printed by LibreOffice', () => {
    it('stands on A4 pages across, each with its head, with every finding whole', async () => {
      const [pages = []] = (await recalculate([bytes], 'pdf')).map(readPdf);
      for (const { width, height, text } of pages) {
        expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
        expect(squeeze(text)).toContain('问题怎么改位置依据');
      }
      const all = squeeze(pages.map(({ text }) => text).join(''));
      expect(all).toContain('4月25日前连同改正后的打分卡一并报送');
      expect(all).toContain('市级审核人');
    }, 200_000);
  });
});
