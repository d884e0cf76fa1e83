import { applyChanges } from '../../src/core/change';
import type { Place } from '../../src/core/host';
import { evaluate } from '../../src/core/report';
import type { Report } from '../../src/core/report';
import type { Workbook } from '../../src/core/workbook';
import { renew } from '../../src/output/renew';
import { filled } from '../../src/samples/filled';
import { messy } from '../../src/samples/messy';
import { schemes } from '../../src/schemes';
import { cellAt } from '../../src/ui/cell-at';

const scheme = schemes.find(({ unit }) => unit === 'county')!;
const EMPTY: Workbook = { sheets: [], names: [] };
const only = (workbook: Workbook): Report => {
  const reports = evaluate(workbook, schemes, '');
  expect(reports).toHaveLength(1);
  return reports[0]!;
};

describe.each([['a kit', filled(scheme)], ['a county’s own sheet', messy(scheme)]])('a new card made of %s', (_, changes) => {
  const old = applyChanges(EMPTY, changes);
  const before = only(old);
  const after = only(applyChanges(EMPTY, renew(scheme, before, (place: Place) => cellAt(old, place)?.value ?? null)));

  test('has the same unit, points, states and facts', () => {
    const essence = ({ unit, total, low, high, items }: Report) => ({
      unit, total, low, high,
      items: items.map(({ code, typed, points, reason, materials, facts }) => ({ code, typed, points, reason, materials: materials.map(({ state }) => state), facts: facts.map(({ value }) => value) })),
    });
    expect(essence(after)).toEqual(essence(before));
  });

  test('takes over what was typed wrong as it was typed, and no wrong weight', () => {
    const found = ({ findings }: Report) => findings.filter(({ rule }) => ['not-a-number', 'text-number', 'out-of-range', 'blank'].includes(rule)).map(({ rule, item }) => `${item} ${rule}`);
    expect(found(after)).toEqual(found(before));
    expect(after.findings.filter(({ rule }) => rule === 'weight-changed')).toEqual([]);
  });
});

test('open weights are taken over (002 publishes first-level weights only)', () => {
  const open = schemes.find(({ sections }) => sections.some(({ items }) => items.some(({ weight }) => weight === null)))!;
  const blank = applyChanges(EMPTY, renew(open, { ...only(applyChanges(EMPTY, filled(scheme))), items: [], bonus: [], unit: '济南市', year: null }, () => null));
  const report = only(blank);
  const weighed = applyChanges(blank, report.items.slice(0, 2).map(({ weightPlace }) => ({ type: 'set', place: weightPlace!, value: 4 })));
  const again = only(applyChanges(EMPTY, renew(open, only(weighed), (place) => cellAt(weighed, place)?.value ?? null)));
  expect(again.unit).toBe('济南市');
  expect(again.items.slice(0, 3).map(({ weight }) => weight)).toEqual([4, 4, null]);
});

test('bonus points and a major violation are taken over (002 第六条、第七条)', () => {
  const open = schemes.find(({ veto }) => veto !== null)!;
  const blank = applyChanges(EMPTY, renew(open, { ...only(applyChanges(EMPTY, filled(scheme))), items: [], bonus: [], unit: '济南市', year: null }, () => null));
  const { bonus, vetoPlace } = only(blank);
  const marked = applyChanges(blank, [{ type: 'set', place: bonus[0]!.place, value: 2.5 }, { type: 'set', place: vetoPlace!, value: '是' }]);
  const again = only(applyChanges(EMPTY, renew(open, only(marked), (place) => cellAt(marked, place)?.value ?? null)));
  expect(again).toMatchObject({ bonusPoints: 2.5, veto: true, total: 2.5 });
  expect(only(blank)).toMatchObject({ bonusPoints: 0, veto: false });
});
