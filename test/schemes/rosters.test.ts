import { provinceRosterSchema } from '../../src/schemes/roster-schema';
import { findRoster, provinceRosters, rosters } from '../../src/schemes/rosters';
import type { Roster } from '../../src/core/city';
import { seed, squeeze } from './seed';

const text = squeeze(seed('000'));
const [, excellentText = '', goodText = ''] = /一、绩效评价优秀单位(郑州市：.*?)二、绩效评价良好单位(郑州市：.*?)三、绩效评价合格单位/u.exec(text) ?? [];

/** `郑州市：惠济区、新郑市。` → 郑州市, [惠济区, 新郑市]. The list of 济源示范区 ends without a full stop. */
const listsOf = (printed: string): Map<string, string[]> => new Map(
  printed.replace('济源示范区省直管', '济源示范区。省直管').split('。').filter((line) => line !== '').map((line): [string, string[]] => {
    const [city = '', units = ''] = line.split('：');
    return [city, units.split('、')];
  }));
const excellent = listsOf(excellentText);
const good = listsOf(goodText);
const countOf = (lists: Map<string, string[]>): number => [...lists.values()].flat().length;

describe('R-2: the units of Henan', () => {
  test('the annex names 139 excellent and 29 good units', () => {
    expect([countOf(excellent), countOf(good)]).toEqual([139, 29]);
    expect(text).toContain('确定郑州市惠济区等139个单位绩效评价结果为优秀，开封市杞县等29个单位绩效评价结果为良好');
  });

  test('every city has the units that the annex names, verbatim and in its order', () => {
    const cities = new Set([...excellent.keys(), ...good.keys()]);
    expect(new Set(rosters.map(({ city }) => city))).toEqual(cities);
    expect(rosters.map(({ city, units }) => [city, units.map(({ name }) => name)])).toEqual(rosters.map(({ city }) => [city, [...excellent.get(city) ?? [], ...good.get(city) ?? []]]));
    expect(rosters.flatMap(({ units }) => units)).toHaveLength(168);
  });

  test('18 cities, and the counties that the province administers', () => {
    expect(rosters).toHaveLength(19);
    expect(rosters.filter(({ city }) => city.endsWith('市'))).toHaveLength(17);
    expect(rosters.slice(-2).map(({ city }) => city)).toEqual(['济源示范区', '省直管县（市）']);
  });

  test.each([['郟县', '郏县'], ['临颖县', '临颍县']])('the annex spells %s, which is called %s elsewhere', (name, alias) => {
    expect(rosters.flatMap(({ units }) => units).filter((unit) => unit.name === name)).toEqual([{ name, aliases: [alias] }]);
  });

  test('the source is cited as it calls itself', () => {
    const [henan] = provinceRosters;
    expect([henan?.source.document, henan?.source.title, henan?.source.annex].filter((words) => words === undefined || !text.includes(squeeze(words)))).toEqual([]);
  });
});

test('a city is found by its name, with 市 or without', () => {
  const roster: Roster | undefined = findRoster('平顶山市');
  expect(roster?.units).toHaveLength(10);
  expect(findRoster('平顶山')).toBe(roster);
  expect(findRoster('省直管县（市）')?.units).toHaveLength(10);
  expect(findRoster('北京市')).toBeUndefined();
});

test('a spelling that stands for two units of a city is refused', () => {
  const [henan] = provinceRosters;
  const twice = { ...henan, cities: [{ city: '某市', units: [{ name: '甲县', aliases: ['甲'] }, { name: '乙县', aliases: ['甲'] }] }] };
  expect(provinceRosterSchema.safeParse(twice).success).toBe(false);
});
