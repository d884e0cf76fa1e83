import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CARDS, CLUTTER, COPY, FOREIGN, UNREADABLE } from '../city/dirty-folder';
import type { ConsolidateJson } from '../city/consolidate-json';
import { writeFolder } from '../city/write-folder';
import { officialItems } from '../layouts/official';
import { describeWith } from '../tools/provided';
import { validateOoxml } from '../tools/validate-ooxml';
import { dafenka, workbookOf } from './desk';

const expected = CARDS.flatMap(({ file, expected: unit }) => (unit === null ? [] : [{ file, ...unit }]));

describeWith('LibreOffice', 'validator')('a folder of ten units, each with its own dirt, made by LibreOffice and by hand', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  let ran: Awaited<ReturnType<typeof dafenka>>;
  let city: ConsolidateJson;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dirty-'));
    await writeFolder(at('各县'));
    ran = await dafenka('consolidate', at('各县'), '--city', '南阳', '-o', at('汇总.xlsx'), '--slips', at('退回单'), '--json');
    city = JSON.parse(ran.out) as ConsolidateJson;
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  test('001 四: one command gives every unit every value, its total and its grade', () => {
    expect(ran.code).toBe(1);
    expect(city.units.map(({ unit, file, total, complete }) => ({ unit, file, total, complete })).toSorted(byUnit)).toEqual(expected.map(({ unit, file, total, complete }) => ({ unit, file: join(at('各县'), file), total, complete })).toSorted(byUnit));
    for (const { unit, points, grade } of expected) {
      const found = city.units.find((each) => each.unit === unit);
      expect({ unit, points: found?.points }).toEqual({ unit, points: { ...Object.fromEntries(officialItems.map(({ code, weight }) => [code, weight])), ...points } });
      if (grade !== null) expect({ unit, grade: found?.grade.name, settled: found?.grade.settled }).toEqual({ unit, grade, settled: true });
    }
  });

  test('equal totals share a rank, incomplete units follow unranked', () => {
    expect(city.units.map(({ unit, rank }) => [unit, rank])).toEqual([
      ['方城县', 1], ['淅川县', 1], ['西峡县', 3], ['宛城区', 4], ['社旗县', 5], ['镇平县', 6], ['卧龙区', 7], ['新野县', null], ['唐河县', null], ['内乡县', null],
    ]);
    expect(city.statistics).toMatchObject({ counts: { excellent: 3, good: 2, pass: 1, fail: 1 }, excellentRate: '42.86%' });
  });

  test('what is wrong on each card is found, and nothing else', () => {
    for (const { file, rules } of expected) {
      const report = city.reports.find((each) => each.file === join(at('各县'), file));
      expect({ file, rules: [...new Set(report?.findings.map(({ rule }) => rule))].filter((rule) => rule !== 'unchecked-material').toSorted() }).toEqual({ file, rules });
    }
  });

  test('every file that cannot be read is named with its reason, and what systems leave behind is counted', () => {
    expect(Object.fromEntries(city.refused.map(({ file, reason }) => [file, reason]))).toEqual(Object.fromEntries(Object.entries(UNREADABLE).map(([file, { reason }]) => [join(at('各县'), file), reason])));
    expect(city.refused.every(({ message }) => /[\u4e00-\u9fff]/.test(message))).toBe(true);
    expect(ran.err).toBe(`文件夹中有 ${CLUTTER.length} 个隐藏文件、临时文件，未读取。\n`);
  });

  test('the missing units, the unknown one, the same file twice and the decided duplicate are named', () => {
    expect(city.missing).toEqual(['南召县', '桐柏县']);
    const findings = city.findings.filter(({ rule }) => rule !== 'missing-unit');
    expect(findings).toHaveLength(3);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'unknown-unit', file: join(at('各县'), FOREIGN.file), found: '汝州市' }));
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'same-file', found: join(at('各县'), COPY.file), expected: join(at('各县'), COPY.of) }));
    expect(findings).toContainEqual(expect.objectContaining({
      rule: 'duplicate-unit', unit: '镇平县', expected: join(at('各县'), '补报/镇平县（定稿）.xlsx'),
      differences: [{ item: '2.1.3', left: 0, right: 2 }, { item: '2.5.1', left: 8, right: 1 }, { item: '3.1.1', left: 15, right: 0 }, { item: '3.2.1', left: 5, right: 0 }],
    }));
    expect(city.units.find(({ unit }) => unit === '镇平县')?.superseded).toEqual([join(at('各县'), '镇平县.xlsx')]);
  });

  test('the summary and the slips are sound workbooks, and the summary is no county’s', async () => {
    const [first] = (await workbookOf(at('汇总.xlsx'))).sheets;
    expect(first?.name).toBe('汇总');
    expect(await validateOoxml(at('汇总.xlsx'))).toEqual([]);
    expect(await validateOoxml(at('退回单/退回单-唐河县.xlsx'))).toEqual([]);
    const again = await dafenka('consolidate', at('各县'), at('汇总.xlsx'), at('退回单'), '--previous', at('汇总.xlsx'), '-o', at('汇总2.xlsx'), '--json');
    const second = JSON.parse(again.out) as ConsolidateJson;
    expect(second.units.map(({ unit, total, changed }) => ({ unit, total, changed }))).toEqual(city.units.map(({ unit, total }) => ({ unit, total, changed: [] })));
    expect(second.others.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => 'slips'));
  });

  test('the other card counts where a person says so', async () => {
    const { out } = await dafenka('consolidate', at('各县'), '--choose', '镇平=镇平县.xlsx', '--json');
    expect((JSON.parse(out) as ConsolidateJson).units.find(({ unit }) => unit === '镇平县')).toMatchObject({ total: 94, file: join(at('各县'), '镇平县.xlsx'), superseded: [join(at('各县'), '补报/镇平县（定稿）.xlsx')] });
    const wrong = await dafenka('consolidate', at('各县'), '--choose', '镇平=无.xlsx', '--json');
    expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('镇平县.xlsx') as string });
  });

  test('the text tells problems first, then the ranking; no city needs to be named', async () => {
    const { out, code } = await dafenka('consolidate', at('各县'), '-o', at('汇总3.xlsx'));
    expect(code).toBe(1);
    expect(out).toMatch(/^南阳市　2020 年度/);
    expect(out.indexOf('[错误] 未报送：南召县、桐柏县')).toBeGreaterThan(0);
    expect(out.indexOf('[错误] 未报送')).toBeLessThan(out.indexOf('名次'));
    expect(out).toMatch(/^1 {5}淅川县 {2}98 /m);
    const en = await dafenka('consolidate', at('各县'), '-o', at('汇总4.xlsx'), '--lang', 'en');
    expect(en.out).toMatch(/^\[error\] Missing: 南召县, 桐柏县$/m);
  });
});

const byUnit = (left: { unit: string }, right: { unit: string }): number => (left.unit < right.unit ? -1 : 1);
