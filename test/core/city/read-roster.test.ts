import type { Roster } from '../../../src/core/city';
import { matchUnit } from '../../../src/core/city/match-unit';
import { readRoster } from '../../../src/core/city/read-roster';
import type { Range } from '../../../src/core/workbook';
import { bookOf as book, sheetOf, type Value } from '../../tools/lines-workbook';

const bookOf = (...sheets: { lines: Value[][]; merges?: Range[] }[]) => book(...sheets.map(({ lines, merges }, index) => sheetOf(`Sheet${index + 1}`, lines, merges)));
const names = (roster: Roster | null): string[] => roster?.units.map(({ name }) => name) ?? [];

test.each(['单位', '县区', '县（市、区）', '县(市,区)', '名称', '单位名称', ' 单 位 '])('the column headed %s, wherever it stands', (heading) => {
  const roster = readRoster(bookOf({ lines: [['平顶山市县（市、区）名单'], ['序号', heading, '备注'], [1, '鲁山县', '国家级'], [2, ' 叶县 ', null], [null, '', null], [3, '鲁山县', null], [4, null, null], [null, '合计', 2]] }));
  expect(roster).toEqual({ city: '平顶山市', units: [{ name: '鲁山县', aliases: [] }, { name: '叶县', aliases: [] }] });
});

test('other spellings and the city beside the units', () => {
  const roster = readRoster(bookOf({ lines: [['城市', '单位', '别名'], ['平顶山市', '郟县', '郏县、郏县教体局'], [null, '舞钢市', '舞钢'], [null, '郟县', '郏 县']] }));
  expect(roster).toEqual({ city: '平顶山市', units: [{ name: '郟县', aliases: ['郏县', '郏县教体局', '郏 县'] }, { name: '舞钢市', aliases: ['舞钢'] }] });
});

test('of several cities, units that share a name carry their city’s, and a city merged over its units is that of all', () => {
  const roster = readRoster(bookOf({ lines: [['市', '县（市、区）'], ['郑州市', '高新区'], [null, '中牟县'], ['安阳市', '高新区']], merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] }));
  expect(roster?.city).toBeNull();
  expect(names(roster)).toEqual(['郑州市高新区', '中牟县', '安阳市高新区']);
  expect(roster && matchUnit(roster, '安阳市高新区学生资助管理中心').unit).toBe('安阳市高新区');
  expect(roster && matchUnit(roster, '高新区')).toMatchObject({ unit: null });
});

test('a bare list, with a title or without', () => {
  expect(names(readRoster(bookOf({ lines: [['鲁山县'], ['叶县']] })))).toEqual(['鲁山县', '叶县']);
  expect(names(readRoster(bookOf({ lines: [['参评名单'], [], [1, '鲁山县'], [2, '叶县']] })))).toEqual(['鲁山县', '叶县']);
  expect(names(readRoster(bookOf({ lines: [['参评名单'], ['鲁山县'], ['叶县']] })))).toEqual(['鲁山县', '叶县']);
  expect(names(readRoster(bookOf({ lines: [[1, '鲁山县'], [2, '叶县']] })))).toEqual(['鲁山县', '叶县']);
  expect(names(readRoster(bookOf({ lines: [['鲁山'], ['叶']] })))).toEqual(['鲁山', '叶']);
});

test('a sheet with the heading goes before an earlier one with other text', () => {
  expect(names(readRoster(bookOf({ lines: [['说明：请勿改动']] }, { lines: [['单位'], ['鲁山县']] })))).toEqual(['鲁山县']);
});

test('nothing listed is no roster', () => {
  expect(readRoster(bookOf())).toBeNull();
  expect(readRoster(bookOf({ lines: [['单位'], [null], [3]] }))).toBeNull();
  expect(readRoster(bookOf({ lines: [[1], [2]] }))).toBeNull();
});

test('units are taken as spelled, whatever they are', () => {
  const odd = ['=1+1', '@县', 'constructor', '__proto__', `${'很'.repeat(59)}县`, '上\n下县'];
  expect(names(readRoster(bookOf({ lines: [['单位'], ...odd.map((name) => [name])] })))).toEqual(odd);
});
