import { likelyRoster } from '../../../src/core/city/likely-roster';
import { rosters } from '../../../src/schemes/rosters';

test.each(rosters.map((roster) => [roster.city, roster] as const))('the units of %s tell their city', (_, roster) => {
  expect(likelyRoster(rosters, roster.units.map(({ name }) => name))).toBe(roster);
});

test('few units, or some that are not known, will do; a tie or a stray one will not', () => {
  const cityOf = (...spellings: string[]) => rosters.find((roster) => roster === likelyRoster(rosters, spellings))?.city;
  expect(cityOf('鲁山县', '平顶山市郏县', '某某区')).toBe('平顶山市');
  expect(cityOf('郑州市高新区', '金水区')).toBe('郑州市');
  expect(cityOf('高新技术产业开发区')).toBeUndefined();
  expect(cityOf('鲁山县', '杞县')).toBeUndefined();
  expect(cityOf('鲁山县', '郏县', '甲县', '乙县')).toBeUndefined();
  expect(cityOf('鲁山县')).toBeUndefined();
  expect(cityOf('鲁山县', '鲁山')).toBeUndefined();
  expect(cityOf('济源')).toBe('济源示范区');
  expect(cityOf()).toBeUndefined();
});
