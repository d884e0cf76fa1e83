import { readFileSync } from 'node:fs';
import { schemes } from '../../src/schemes/index';
import { itemsOf } from '../../src/schemes/schema';
import { dafenka, desk } from './desk';

const LUSHAN = 'test/fixtures/facts/lushan.json';
const { put, path } = desk();

interface Answer { scheme: { id: string; version: string }; total: number; problems: unknown[]; items: { code: string; points: number | null; range: unknown; missing: string[]; level: number | null; levelText: string | null; clause: string; decisions: { id: string; text: string }[]; problems: unknown[]; judged: boolean }[] }

const answer = (out: string): Answer => JSON.parse(out) as Answer;
const itemIn = (out: string, code: string): Answer['items'][number] => {
  const found = answer(out).items.find((item) => item.code === code);
  if (found === undefined) throw new Error(`no item ${code}`);
  return found;
};

test('schemes --json lists every scheme with its total weight and nothing else', async () => {
  const { code, out, err } = await dafenka('schemes', '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ schemes: schemes.map(({ id, version, title, fullMarks }) => ({ id, version, title, total: fullMarks })) });
  expect((await dafenka('schemes')).out.split('\n').filter(Boolean).map((line) => line.split('  ')[0])).toEqual(schemes.map(({ id }) => id));
});

describe('points', () => {
  test('鲁山县 (004): the county’s own figures, with level, official words and clause', async () => {
    const { code, out, err } = await dafenka('points', '--scheme', 'henan-2021', '--facts', LUSHAN, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(['1.3', '1.4.1', '3.1.1', '2.5.2'].map((item) => itemIn(out, item).points)).toEqual([5, 5, 15, 2]);
    expect(answer(out).total).toBe(27);
    expect(itemIn(out, '1.4.1')).toMatchObject({ level: 1, levelText: expect.stringContaining('100平方米以上') as string, clause: '教资助〔2021〕104号 附件1 1.4.1', missing: [], problems: [] });
    expect(itemIn(out, '2.4')).toMatchObject({ points: null, missing: ['approvalRate'] });
    expect(itemIn(out, '2.9')).toMatchObject({ points: null, judged: true, missing: [] });
  });

  test('a judged range and a decision are told apart from points', async () => {
    const facts = put('facts.json', { facts: { '2.5.1': { overdueStart: 200, recovered: 150 } } });
    const { out } = await dafenka('points', '--scheme', 'henan-2021', '--facts', facts, '--json', '--lang', 'en');
    expect(itemIn(out, '2.5.1')).toMatchObject({ points: null, range: { min: 1, max: 7 }, decisions: [{ id: 'judgedMiddle', text: expect.stringContaining('no formula') as string }] });
  });

  test('the text names points, standard, clause, what lacks, and what a person judges', async () => {
    const { code, out } = await dafenka('points', '--scheme', 'henan-2021', '--facts', LUSHAN);
    expect(code).toBe(0);
    expect(out).toContain('\n1.4.1 办公场所：5 / 5\n    评价标准：1.具备独立');
    expect(out).toContain('已算出 4 项，共 27 分\n');
    expect(out).toContain('2.4 借款申请审查与合同签订：还需填报 合同审批通过率（approvalRate）');
    expect(out.split('\n').find((line) => line.startsWith('由评价人员评定'))).toContain('2.9');
  });

  test('facts with problems are not guessed: exit 1, and the problem in both forms', async () => {
    const facts = put('facts.json', { facts: { '1.3': { staff: '8', students: 3 }, '2.4': { approvalRate: 101 }, '7.7': { x: 1 } } });
    const { code, out } = await dafenka('points', '--scheme', 'henan-2021', '--facts', facts, '--json');
    expect(code).toBe(1);
    expect(itemIn(out, '1.3').problems).toEqual([
      { problem: 'wrong-type', fact: 'staff', found: '8', expected: 'whole' },
      { problem: 'unknown-fact', fact: 'students', found: 3, expected: ['staff', 'newStudents', 'stable', 'competent'] },
    ]);
    expect(itemIn(out, '2.4')).toMatchObject({ points: null, missing: ['approvalRate'], problems: [{ problem: 'out-of-bounds', found: 101, expected: { min: 0, max: 100 } }] });
    expect(answer(out).problems).toEqual([{ problem: 'unknown-item', item: '7.7' }]);
    const text = await dafenka('points', '--scheme', 'henan-2021', '--facts', facts);
    expect(text.code).toBe(1);
    for (const words of ['staff 应为整数', '没有 students 这项数据', 'approvalRate 为 101，应在 0 至 100 之间', '没有编号为 7.7 的指标']) expect(text.out).toContain(words);
  });

  test('--describe lists every item’s facts by name, kind, unit and question', async () => {
    const { code, out } = await dafenka('points', '--scheme', 'henan-2021', '--describe', '--json');
    expect(code).toBe(0);
    const { items } = JSON.parse(out) as { items: { code: string; facts: { id: string; name: string; kind: string; unit: string; question: string }[] }[] };
    const expected = itemsOf(schemes.find(({ id }) => id === 'henan-2021') ?? fail());
    expect(items.map(({ code: item }) => item)).toEqual(expected.map(({ code: item }) => item));
    expect(items.flatMap(({ facts }) => facts.map(({ id, name, kind, unit, question }) => ({ id, name, kind, unit, question }))))
      .toEqual(expected.flatMap(({ facts }) => facts.map(({ id, name, kind, unit, question }) => ({ id, name: name.zh, kind, unit, question: question.zh }))));
    expect(items.find(({ code: item }) => item === '1.1.2')).toMatchObject({ judged: true, levels: [{ points: 1 }, { points: 0.5 }, { points: 0 }], facts: [] });
    expect((await dafenka('points', '--scheme', 'shandong-city', '--describe')).out).toBe('该指标体系没有由填报数据计算得分的指标。\n');
    expect((await dafenka('points', '--scheme', 'henan-2021', '--describe')).out).toContain('interestOverdueRate：');
  });

  test.each<[string, () => string[], string]>([
    ['no such file', () => ['--scheme', 'henan-2021', '--facts', path('no.json')], '找不到文件'],
    ['a folder', () => ['--scheme', 'henan-2021', '--facts', path('')], '是文件夹'],
    ['no JSON', () => ['--scheme', 'henan-2021', '--facts', put('a.json', '{')], '不是 JSON 文件'],
    ['JSON without facts', () => ['--scheme', 'henan-2021', '--facts', put('a.json', { '1.3': {} })], '的内容应为'],
    ['facts that are no list of items', () => ['--scheme', 'henan-2021', '--facts', put('a.json', { facts: { '1.3': 5 } })], '的内容应为'],
    ['neither facts nor describe', () => ['--scheme', 'henan-2021'], '--describe'],
    ['both facts and describe', () => ['--scheme', 'henan-2021', '--facts', LUSHAN, '--describe'], '不能与'],
    ['an unknown scheme', () => ['--scheme', 'hunan', '--describe'], '可用的有：henan-2021、'],
  ])('wrong usage, %s: exit 2 and nothing on standard output', async (_, argv, words) => {
    const { code, out, err } = await dafenka('points', ...argv(), '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});

describe('a scheme of one’s own', () => {
  const own = (): Record<string, unknown> => JSON.parse(readFileSync('src/schemes/henan-2021.json', 'utf8')) as Record<string, unknown>;

  test('is read from a JSON file', async () => {
    const file = put('own.json', { ...own(), id: 'own', version: '1' });
    const { code, out } = await dafenka('points', '--scheme', file, '--facts', LUSHAN, '--json');
    expect(code).toBe(0);
    expect(answer(out)).toMatchObject({ scheme: { id: 'own', version: '1' }, total: 27 });
  });

  test('makes cards that are checked by it', async () => {
    const file = put('own.json', { ...own(), id: 'own', version: '1' });
    expect((await dafenka('card', '--scheme', file, '--unit', '叶县', '-o', path('叶县.xlsx'))).code).toBe(0);
    const { code, out } = await dafenka('check', path('叶县.xlsx'), '--scheme', file, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ reports: [{ scheme: { id: 'own', version: '1' }, unit: '叶县' }] });
    expect((await dafenka('check', path('叶县.xlsx'), '--scheme', file)).out).toContain('指标体系：own 1\n');
  });

  test('is refused with the places of what is wrong', async () => {
    const file = put('own.json', { ...own(), id: 'Own Scheme', version: '' });
    const { code, out, err } = await dafenka('points', '--scheme', file, '--facts', LUSHAN, '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/own\.json 不是合格的指标体系：\n {2}id：.+\n {2}version：.+\n/);
    expect((await dafenka('points', '--scheme', put('list.json', []), '--describe', '--lang', 'en')).err).toMatch(/not a valid indicator system:\n {2}\$: .+/);
  });
});

function fail(): never {
  throw new Error('no scheme henan-2021');
}
