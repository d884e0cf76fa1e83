import fc from 'fast-check';
import type { Roster } from '../../../src/core/city';
import { matchUnit, unitMatcher } from '../../../src/core/city/match-unit';
import { findRoster, rosters } from '../../../src/schemes/rosters';

const rosterOf = (city: string): Roster => findRoster(city) as Roster;
const unitOf = (city: string, spelling: string): string | null => matchUnit(rosterOf(city), spelling).unit;

describe('R-2: a unit in its various spellings', () => {
  test.each([
    '鲁山县', '鲁山', '平顶山市鲁山县', '平顶山鲁山', '河南省鲁山县', '河南省平顶山市鲁山县', '鲁山县学生资助管理中心', '平顶山市鲁山县教育体育局', '鲁山县（修改2）.xlsx', '鲁山.xls',
    '鲁 山 县', '鲁山县\n', '/收件/第一批/2020年度鲁山_打分卡（定稿）.et', '平顶山市-鲁山县.csv', '鲁山县教体局自评表.xlsx', '打分卡(鲁山县).xlsx', '关于报送鲁山县材料的报告', '鲁山县学生资助管理中心（公章）',
  ])('“%s” is 鲁山县', (spelling) => expect(unitOf('平顶山市', spelling)).toBe('鲁山县'));

  test.each([['郏县', '郟县'], ['平顶山市郏县', '郟县'], ['舞钢', '舞钢市'], ['石龙', '石龙区'], ['叶县', '叶县']])('%s is %s', (spelling, unit) => expect(unitOf('平顶山市', spelling)).toBe(unit));

  test.each(['开封市市本级', '开封市本级', '市本级', '市直', '开封市直', '开封市', '开封市学生资助管理中心', '开封 市本级.xlsx', '本级'])('“%s” is the centre of 开封市 itself, which lends too (001 一)', (spelling) => {
    expect(unitOf('开封市', spelling)).toBe('开封市市本级');
  });

  test.each([['开封市_杞县.xlsx', '杞县'], ['开封市（祥符区）.xlsx', '祥符区'], ['顺河区', '顺河回族区'], ['ｘ开封市龙亭区'.slice(1), '龙亭区']])('the city beside a unit says nothing: %s is %s', (spelling, unit) => {
    expect(unitOf('开封市', spelling)).toBe(unit);
  });

  test.each([['济源示范区', '济源', '济源示范区'], ['省直管县（市）', '商丘市永城市', '永城市'], ['郑州市', '高新区', '高新技术产业开发区'], ['驻马店市', '经济开发区', '经开区'], ['漯河市', '临颍县', '临颖县']])('in %s, %s is %s', (city, spelling, unit) => {
    expect(unitOf(city, spelling)).toBe(unit);
  });

  test.each([
    ['新乡市', '新乡', ['新乡县']], ['濮阳市', '濮阳', ['濮阳市市本级', '濮阳县']], ['安阳市', '安阳', ['安阳县']], ['开封市', '开封', ['开封市市本级']],
    ['平顶山市', '鲁山县和叶县.xlsx', ['鲁山县', '叶县']], ['平顶山市', '鲁山县、叶县', ['鲁山县', '叶县']],
  ])('in %s, “%s” could be several: none is taken, all are named', (city, spelling, candidates) => {
    expect(matchUnit(rosterOf(city), spelling)).toEqual({ unit: null, candidates });
  });

  test.each([['平顶山市', '鲁山市', ['鲁山县']], ['洛阳市', '孟津县', ['孟津区']], ['平顶山市', '鲁ft县', []], ['平顶山市', '请查收鲁山县张三', ['鲁山县']], ['平顶山市', '惠济区', []], ['平顶山市', '', []], ['平顶山市', '县', []], ['新乡市', '新乡市', []]])(
    'in %s, “%s” is no unit, and what comes near is named', (city, spelling, candidates) => {
      expect(matchUnit(rosterOf(city), spelling)).toEqual({ unit: null, candidates });
    });

  test('the like-named unit of another city is not taken', () => {
    expect(matchUnit(rosterOf('平顶山市'), '郑州市新华区')).toEqual({ unit: null, candidates: ['新华区'] });
    expect(unitOf('平顶山市', '平顶山市新华区')).toBe('新华区');
  });

  test('every unit of every city is found by its name, its aliases, with its city, with its office and as a file', () => {
    for (const roster of rosters) {
      const match = unitMatcher(roster);
      const city = roster.city.endsWith('市') ? roster.city : '';
      for (const { name, aliases } of roster.units) {
        const spellings = [name, ...aliases].flatMap((each) => [each, each.startsWith(city) ? each : `${city}${each}`, `${each}学生资助管理中心`, `${each}打分卡（修改2）.xlsx`]);
        expect(spellings.map((spelling) => [spelling, match(spelling).unit])).toEqual(spellings.map((spelling) => [spelling, name]));
      }
    }
  });
});

test('a match is always of the roster and never among several candidates', () => {
  const roster = rosterOf('新乡市');
  const match = unitMatcher(roster);
  const names = roster.units.map(({ name }) => name);
  fc.assert(fc.property(fc.array(fc.constantFrom(...names, '新乡', '市', '县', '打分卡', '.xlsx', ' ', '（2）', '=', '\n', '平顶山市'), { maxLength: 5 }), (parts) => {
    const { unit, candidates } = match(parts.join(''));
    expect(names).toEqual(expect.arrayContaining(candidates));
    if (unit !== null) expect(candidates).toEqual([unit]);
  }));
});
