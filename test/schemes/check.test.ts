import henan from '../../src/schemes/henan-2021.json';
import { schemeSchema } from '../../src/schemes/schema';
import type { Item, PointRule, Scheme } from '../../src/schemes/schema';
import shandong from '../../src/schemes/shandong-city.json';

interface Place { scheme: Scheme; item: (code: string) => Item; at: (code: string) => (string | number)[] }

/** A copy of real data, broken in one place, and the issues that its check finds. */
function issues(data: unknown, damage: (place: Place) => void): { path: string; message: string }[] {
  const scheme = structuredClone(data) as Scheme;
  damage({ scheme, item: (code) => find(scheme, code).item, at: (code) => find(scheme, code).path });
  const result = schemeSchema.safeParse(scheme);
  return (result.error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message }));
}

function find(scheme: Scheme, code: string): { item: Item; path: (string | number)[] } {
  for (const [s, section] of scheme.sections.entries()) {
    const i = section.items.findIndex((item) => item.code === code);
    const item = section.items[i];
    if (item) return { item, path: ['sections', s, 'items', i] };
  }
  throw new Error(`no item ${code}`);
}

type RuleOf<Kind extends PointRule['kind']> = Extract<PointRule, { kind: Kind }>;

function ruleOf<Kind extends PointRule['kind']>(item: Item, kind: Kind): RuleOf<Kind> {
  if (item.rule?.kind !== kind) throw new Error(`${item.code} has no rule of kind ${kind}`);
  return item.rule as RuleOf<Kind>;
}

const official = schemeSchema.parse(henan);

const path = (code: string, rest: string): string => `${find(official, code).path.join('.')}.${rest}`;

test.each([['henan-2021', henan], ['shandong-city', shandong]])('%s agrees with itself', (_, data) => {
  expect(issues(data, () => undefined)).toEqual([]);
});

/** What is broken, how, and where the issue must point; the message tells what is wrong. */
const cases: [string, (place: Place) => void, string, RegExp][] = [
  ['section weights that do not sum to the full marks', ({ scheme }) => { scheme.fullMarks = 101; }, 'fullMarks', /sum to 100, not 101/],
  ['item weights that do not sum to the section\'s', ({ scheme }) => { scheme.sections[0]!.weight = 24; scheme.sections[1]!.weight = 49; }, 'sections.0.weight', /sum to 23, not 24/],
  ['a code that stands twice', ({ item }) => { item('1.1.2').code = '1.1.1'; }, path('1.1.2', 'code'), /1\.1\.1 stands twice/],
  ['an item under a foreign section', ({ item }) => { item('3.2.3').code = '2.2.3'; }, path('3.2.3', 'code'), /does not belong to section 3/],
  ['a fact\'s id that stands twice', ({ item }) => { item('1.4.1').facts[1]!.id = 'area'; }, path('1.4.1', 'facts.1.id'), /stands twice/],
  ['a fact\'s name that stands twice', ({ item }) => { item('1.4.1').facts[1]!.name.zh = '服务大厅面积'; }, path('1.4.1', 'facts.1.name.zh'), /stands twice/],
  ['options of a fact that is no choice', ({ item }) => { item('1.4.1').facts[0]!.options = ['大', '小']; }, path('1.4.1', 'facts.0.options'), /choice/],
  ['a default of the wrong type', ({ item }) => { item('1.4.1').facts[0]!.default = true; }, path('1.4.1', 'facts.0.default'), /no amount/],
  ['bounds of a fact that cross', ({ item }) => { item('2.4').facts[0]!.max = -1; }, path('2.4', 'facts.0.min'), /above -1/],
  ['a rule that attains less than the weight', ({ item }) => { ruleOf(item('1.1.1'), 'levels').cases[0]!.then = 1.5; delete ruleOf(item('1.1.1'), 'levels').cases[0]!.level; }, path('1.1.1', 'rule'), /attains 1\.5, the weight is 2/],
  ['a rule whose sum is cut below the weight', ({ item }) => { ruleOf(item('2.3.1'), 'sum').max = 3; }, path('2.3.1', 'rule'), /attains 3/],
  ['a rule whose count gives too little', ({ item }) => { ruleOf(item('2.1.1'), 'perUnit').each = 0.25; }, path('2.1.1', 'rule'), /attains 0\.5/],
  ['a deduction that starts too low', ({ item }) => { ruleOf(item('2.7.1'), 'deduct').from = 1; }, path('2.7.1', 'rule'), /attains 1/],
  ['a deduction whose count can never be zero', ({ item }) => { item('2.7.1').facts[0]!.min = 2; }, path('2.7.1', 'rule'), /attains 1/],
  ['a formula that attains more than the weight', ({ item }) => { for (const one of ruleOf(item('3.1.1'), 'levels').cases) if (typeof one.then === 'object' && 'kind' in one.then && one.then.kind === 'linear') one.then.points = 10; }, path('3.1.1', 'rule'), /attains 30/],
  ['a condition on a fact that is not there', ({ item }) => { ruleOf(item('1.1.1'), 'levels').cases[0]!.when = { fact: 'nobody', is: true }; }, path('1.1.1', 'rule.cases.0.when'), /no fact nobody/],
  ['a quantity of a fact that is not there', ({ item }) => { ruleOf(item('2.4'), 'bands').of = { abs: { fact: 'nobody' } }; }, path('2.4', 'rule.of.abs'), /no fact nobody/],
  ['a figure that is asked yes or no', ({ item }) => { ruleOf(item('1.4.1'), 'bands').shift!.when = { fact: 'area', is: true }; }, path('1.4.1', 'rule.shift.when'), /not answered by yes or no/],
  ['a yes or no that is reckoned with', ({ item }) => { ruleOf(item('2.1.1'), 'perUnit').count = { fact: 'thisYearPlan' }; }, path('2.1.1', 'rule.count'), /no figure/],
  ['an option that the choice does not have', ({ item }) => { Object.assign(item('1.1.1').facts[0]!, { kind: 'choice', options: ['县级', '局级'] }); ruleOf(item('1.1.1'), 'levels').cases[0]!.when = { fact: 'countyGroup', is: '乡级' }; }, path('1.1.1', 'rule.cases.0.when'), /no option 乡级/],
  ['a fact that the rule does not use', ({ item }) => { ruleOf(item('1.1.1'), 'levels').cases.pop(); }, path('1.1.1', 'facts.1'), /does not use the fact bureauGroup/],
  ['a level that is not there', ({ item }) => { ruleOf(item('1.1.1'), 'levels').otherwise.level = 4; }, path('1.1.1', 'rule.otherwise'), /no level 4/],
  ['a level that gives other points', ({ item }) => { ruleOf(item('1.1.1'), 'levels').otherwise.level = 2; }, path('1.1.1', 'rule.otherwise'), /level 2 does not give 0/],
  ['a decision that is not there', ({ item }) => { ruleOf(item('2.7.5'), 'levels').cases[0]!.decision = 'nothing'; }, path('2.7.5', 'rule.cases.0'), /no decision nothing/],
  ['a decision that no case refers to', ({ item }) => { delete ruleOf(item('2.7.5'), 'levels').cases[2]!.decision; }, path('2.7.5', 'decisions.0'), /no case refers to the decision twoIncluded/],
  ['a decision that stands twice', ({ item }) => { item('1.3').decisions[1]!.id = 'unstable'; }, path('1.3', 'decisions.1.id'), /stands twice/],
  ['a judged range whose ends cross', ({ item }) => { ruleOf(item('2.5.1'), 'levels').cases[2]!.then = { min: 7, max: 1 }; }, path('2.5.1', 'rule.cases.2'), /7 is above 1/],
  ['bounds of bands that do not descend', ({ item }) => { ruleOf(item('1.4.1'), 'bands').bands[3]!.from = 80; }, path('1.4.1', 'rule.bands'), /do not descend/],
  ['a level that the standard does not say', ({ item }) => { item('1.2').levels[1]!.text = '教育部门内设机构得1分'; }, path('1.2', 'levels.1.text'), /not stand in the standard/],
  ['a level above the weight', ({ item }) => { item('1.2').levels[0]!.points = 2; }, path('1.2', 'levels.0.points'), /2 is above the weight 1/],
  ['a level whose points are not allowed', ({ item }) => { item('1.2').levels[1]!.points = 0.7; }, path('1.2', 'levels.1.points'), /0\.7 is not allowed/],
  ['a level off the step of the allowed points', ({ item }) => { item('2.6').levels[1]!.points = { min: 0, max: 1.7 }; }, path('2.6', 'levels.1.points'), /1\.7 is not allowed/],
  ['a level whose ends cross', ({ item }) => { item('3.2.1').levels[1]!.points = { min: 4, max: 1 }; }, path('3.2.1', 'levels.1.points'), /4 is above 1/],
  ['allowed points above the weight', ({ item }) => { item('1.4.2').allowed.push(4); }, path('1.4.2', 'allowed.3'), /weight 3/],
  ['allowed points without 0', ({ item }) => { item('1.4.2').allowed.shift(); }, path('1.4.2', 'allowed'), /^0 is not allowed/],
  ['allowed points without the weight', ({ item }) => { item('2.9').allowed.pop(); }, path('2.9', 'allowed'), /^4 is not allowed/],
  ['a material\'s id that stands twice', ({ scheme }) => { scheme.materials[1]!.id = 'm111a'; }, 'materials.1.id', /stands twice/],
  ['a material\'s id that names another item', ({ scheme }) => { scheme.materials[1]!.id = 'm112b'; }, 'materials.1.id', /m111 and a letter/],
  ['a material of an item that is not there', ({ scheme }) => { scheme.materials[2]!.items.push('9.9'); }, 'materials.2.items.1', /no item 9\.9/],
  ['a material of an item twice', ({ scheme }) => { scheme.materials[2]!.items.push('1.3'); }, 'materials.2.items.1', /stands twice/],
  ['a material of an item of class A', ({ item }) => { item('1.3').class = 'A'; }, 'materials.2.items.0', /1\.3 is not of class B/],
  ['a material in other words than the demand\'s', ({ scheme }) => { scheme.materials[3]!.text = '服务大厅照片'; }, 'materials.3.text', /demand of 1\.4\.1/],
  ['one demand, but not one set', ({ scheme }) => { scheme.materials[0]!.items = ['1.1.1']; }, 'materials.0.items', /1\.1\.2 has the same demand/],
  ['materials without the clause that asks for them', ({ scheme }) => { scheme.clauses.materials = null; }, 'clauses.materials', /no clause/],
  ['grades that do not descend', ({ scheme }) => { scheme.grades[1]!.min = 85; }, 'grades.1.min', /85 is not below 85/],
  ['a best grade that nobody reaches', ({ scheme }) => { scheme.grades[0]!.min = 100; }, 'grades.0.min', /100 is not below 100/],
  ['a last grade that does not begin at 0', ({ scheme }) => { scheme.grades[3]!.min = 10; }, 'grades.3.min', /begins at 0/],
  ['a grade that stands twice', ({ scheme }) => { scheme.grades[1]!.key = 'excellent'; }, 'grades.1.key', /stands twice/],
];

test.each(cases)('finds %s', (_, damage, where, message) => {
  expect(issues(henan, damage)).toContainEqual({ path: where, message: expect.stringMatching(message) });
});

const cityCases: [string, (place: Place) => void, string, RegExp][] = [
  ['points that are allowed while the weight is open', ({ item }) => { item('4.2').allowed = [0, 1]; }, 'sections.3.items.1.allowed', /weight is open/],
  ['a bonus with an item\'s code', ({ scheme }) => { scheme.bonus[0]!.code = '10.1'; }, 'bonus.0.code', /10\.1 stands twice/],
  ['a veto that caps at no grade', ({ scheme }) => { scheme.grades.splice(2, 1); }, 'veto.cap', /no grade pass/],
];

test.each(cityCases)('finds %s', (_, damage, where, message) => {
  expect(issues(shandong, damage)).toContainEqual({ path: where, message: expect.stringMatching(message) });
});

test('weights are not summed while one of the section is open', () => {
  expect(issues(shandong, ({ item }) => { Object.assign(item('1.1'), { weight: 3, allowed: [{ min: 0, max: 3 }] }); })).toEqual([]);
});

test('filled in weights are summed once none is open', () => {
  const found = issues(shandong, ({ item }) => {
    for (const code of ['7.1', '7.2']) Object.assign(item(code), { weight: 3, allowed: [{ min: 0, max: 3 }] });
  });
  expect(found).toEqual([{ path: 'sections.6.weight', message: expect.stringMatching(/sum to 6, not 4/) }]);
});

test('a key that the format does not know is refused', () => {
  expect(issues(henan, ({ item }) => { Object.assign(item('1.2'), { wieght: 1 }); })[0]?.path).toBe(path('1.2', '').slice(0, -1));
});
