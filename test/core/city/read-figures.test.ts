import { toA1 } from '../../../src/core/address';
import type { Figure } from '../../../src/core/city';
import { readFigures, type ReadFigures } from '../../../src/core/city/read-figures';
import type { Range } from '../../../src/core/workbook';
import { itemsOf } from '../../../src/schemes/schema';
import { bookOf, sheetOf, type Value } from '../../tools/lines-workbook';
import { henan } from '../../tools/submission';

const source = { file: '开行.xlsx', sha256: '', modified: null };
const read = (lines: Value[][], merges: Range[] = []): ReadFigures => readFigures(bookOf(sheetOf('数据', lines, merges)), henan, source);
/** One column beside one unit. */
const one = (heading: string, value: Value): { figure: Figure | undefined; item: string | undefined; problems: string[] } => {
  const { rows, problems } = read([['单位', heading], ['鲁山县', value]]);
  const [item, figure] = Object.entries(rows[0]?.points ?? {})[0] ?? [];
  return { item, figure, problems: problems.map(({ problem }) => problem) };
};

describe('H-3: points of class A from a table', () => {
  test.each(itemsOf(henan).filter((item) => item.class !== 'B').flatMap((item) => [
    [item.code, item.code, item.weight], [item.name, item.code, item.weight], [`${item.card.second || item.card.first}得分`, item.code, 0], [`${item.code}（${item.weight}分）`, item.code, item.weight],
  ] as const))('the column “%s” gives the points of %s', (heading, code, points) => {
    expect(one(heading, points)).toEqual({ item: code, figure: { value: points, place: { sheet: '数据', row: 1, column: 1 }, reason: null, found: String(points), facts: {} }, problems: [] });
  });

  test.each(['工作周报', '机构', '风险补偿金归集', '办理合同变更', ' 社会 舆情 '])('a bare name will do: %s', (heading) => expect(one(heading, 1).figure?.value).toBe(1));

  test.each([['１.5', 1.5], ['1.5分', 1.5], [0, 0]])('%s is read as %d', (value, points) => expect(one('2.7.1', value).figure).toMatchObject({ value: points, reason: null }));

  test.each([
    ['约1', 'not-readable'], ['1/2', 'not-readable'], [3, 'out-of-range'], [-1, 'out-of-range'], [true, 'not-readable'],
    [{ value: 44298, kind: 'date' as const }, 'date'], [{ value: '#N/A', kind: 'error' as const }, 'error-value'], [{ value: null, kind: 'unvalued' as const, formula: 'A1' }, 'formula-without-value'],
  ])('%s gives no points, and says why', (value, reason) => expect(one('2.7.1', value).figure).toMatchObject({ value: null, reason }));

  test('a blank cell is no figure', () => {
    expect(read([['单位', '2.7.1', '2.8'], ['鲁山县', null, 2], ['叶县', ' ', null]]).rows).toEqual([expect.objectContaining({ unit: '鲁山县', points: { '2.8': expect.objectContaining({ value: 2 }) } })]);
  });

  test('class B is scored by materials: such a column is not used', () => expect(one('1.3', 5)).toEqual({ item: undefined, figure: undefined, problems: ['not-class-a'] }));
});

describe('H-3: facts become points by the standard', () => {
  test.each([
    ['逾期率', '1.8%', '3.1.1', 15, { interestOverdueRate: 1.8 }], ['利息逾期率（%）', 5, '3.1.1', 10, { interestOverdueRate: 5 }], ['3.1.1.interestOverdueRate', '16％', '3.1.1', 0, { interestOverdueRate: 16 }],
    ['3.1.1 利息逾期率', 2, '3.1.1', 13, { interestOverdueRate: 2 }], ['3.1.1逾期率（%）', 3, '3.1.1', 12, { interestOverdueRate: 3 }], ['冻结账户', 3, '2.7.1', 0.5, { frozenAccounts: 3 }], ['冻结账户数（个）', '3个', '2.7.1', 0.5, { frozenAccounts: 3 }],
    ['回收率', '93%', '2.5.1', 8, { recoveryRate: 93 }], ['欠款催收率（%）', 45.5, '2.5.1', 0, { recoveryRate: 45.5 }], ['毕业确认率', '80%', '2.7.6', 0.5, { confirmationRate: 80 }], ['合同审批通过率', 97, '2.4', 2, { approvalRate: 97 }],
    ['是否及时谢绝', '是', '2.7.2', 1, { declinedInTime: true }], ['及时上报', '否', '2.7.3', 0, { reportedInTime: false }], ['迟报月报次数', 0, '2.7.5', 2, { lateMonthly: 0 }], ['逾期率', 0, '3.1.1', 15, { interestOverdueRate: 0 }],
  ])('%s %s → %s: %d', (heading, value, item, points, facts) => expect(one(heading, value)).toMatchObject({ item, figure: { value: points, reason: null, facts }, problems: [] }));

  test.each([['逾期率', 0.93], ['逾期率（%）', 0.018], ['回收率', 1], ['毕业确认率', '0.5']])('%s %s may be a percentage or a share of one: not guessed', (heading, value) => {
    expect(one(heading, value).figure).toMatchObject({ value: null, reason: 'percent-unclear', found: String(value) });
  });

  test.each([
    ['逾期率', 0.018, '1.8%', 15, { interestOverdueRate: 1.8 }], ['回收率', 0.93, '93%', 8, { recoveryRate: 93 }], ['毕业确认率', 0.805, '80.5%', 1, { confirmationRate: 80.5 }], ['逾期率', 1, '100%', 0, { interestOverdueRate: 100 }],
  ])('%s stored as %d and shown as %s is that percentage', (heading, value, found, points, facts) => {
    expect(one(heading, { value, kind: 'percent' }).figure).toMatchObject({ value: points, reason: null, found, facts });
  });

  test.each([['2.7.1', 0.01], ['冻结账户', 0.03]])('%s stored as %d and shown in percent is no such number', (heading, value) => {
    expect(one(heading, { value, kind: 'percent' }).figure).toMatchObject({ value: null, reason: 'not-readable', found: `${value * 100}%` });
  });

  test.each([['冻结账户', 1.5, 'not-readable'], ['冻结账户', '无', 'not-readable'], ['及时谢绝', '√', 'not-readable'], ['逾期率', '120%', 'out-of-range'], ['回收率', '70%', 'judged'], ['年初逾期本息', 20, 'facts-missing'], ['冻结账户', -1, 'out-of-range']])('%s %s gives no points: %s', (heading, value, reason) => {
    expect(one(heading, value).figure).toMatchObject({ value: null, reason });
  });

  test('several facts of one item', () => {
    const { rows } = read([['单位', '年初逾期本息（万元）', '追还逾期本息金额', '剔除的年初逾期本息'], ['鲁山县', 100, 76, 20], ['叶县', 100, '无', null]]);
    expect(rows[0]?.points['2.5.1']).toMatchObject({ value: 8, found: '100、76、20', facts: { overdueStart: 100, recovered: 76, excludedStart: 20 } });
    expect(rows[1]?.points['2.5.1']).toMatchObject({ value: null, reason: 'not-readable', found: '无', place: { row: 2, column: 2 } });
  });

  test('points that are given count before those of facts', () => {
    const { rows } = read([['单位', '回收率', '2.5.1得分'], ['鲁山县', '70%', 5]]);
    expect(rows[0]?.points['2.5.1']).toMatchObject({ value: 5, reason: null, found: '5', place: { column: 2 }, facts: { recoveryRate: 70 } });
  });

  test.each([['追还逾期本息（元）', 'other-unit'], ['天气', 'unknown-heading'], ['2.7.1和2.7.2', 'unknown-heading'], ['9.9.9', 'unknown-heading']])('the column “%s” is not used: %s', (heading, problem) => {
    expect(one(heading, 1)).toEqual({ item: undefined, figure: undefined, problems: [problem] });
  });
});

describe('逾期率 is an item and a fact', () => {
  test('alone or among facts it is the fact', () => expect(read([['单位', '逾期率', '冻结账户'], ['鲁山县', 13, 1]]).rows[0]?.points['3.1.1']).toMatchObject({ value: 2 }));
  test('among bare names of items it is points', () => expect(read([['单位', '逾期率', '工作周报'], ['鲁山县', 13, 1]]).rows[0]?.points['3.1.1']).toMatchObject({ value: 13, facts: {} }));
  test('with a percent sign it is the fact in any case', () => expect(read([['单位', '逾期率', '工作周报'], ['鲁山县', '13%', 1]]).rows[0]?.points['3.1.1']).toMatchObject({ value: 2 }));
  test('among both nobody knows', () => {
    const { rows, problems } = read([['单位', '逾期率', '工作周报', '冻结账户'], ['鲁山县', 13, 1, 0]]);
    expect(rows[0]?.points).not.toHaveProperty('3.1.1');
    expect(problems).toEqual([expect.objectContaining({ problem: 'unclear-heading', place: { sheet: '数据', row: 0, column: 1 } })]);
  });
});

describe('tables as people make them', () => {
  test('a title above, a serial number before, a sum below', () => {
    const { rows, problems } = read([['2020年度A类指标得分表'], [null, '填报单位：省中心'], ['序号', '县（市、区）', '2.7.1', '备注'], [1, '鲁山县', 2, 'x'], [2, ' 叶县 ', 1.5, null], [null, '合计', 3.5], [null, '注：数据截至12月']]);
    expect(rows.map(({ unit, points }) => [unit, points['2.7.1']?.value])).toEqual([['鲁山县', 2], ['叶县', 1.5]]);
    expect(problems).toEqual([]);
  });

  test('a header of two rows with merged cells', () => {
    const { rows, problems } = read(
      [['单位', '2.5.贷款催收', null, null, '2.7.系统操作', null], [null, '2.5.1贷款催收', null, '2.5.2逾期学生联系记录', '2.7.1', '2.7.2'], ['鲁山县', 8, null, 2, 1, 1]],
      [{ top: 0, bottom: 1, left: 0, right: 0 }, { top: 0, bottom: 0, left: 1, right: 3 }, { top: 0, bottom: 0, left: 4, right: 5 }],
    );
    expect(Object.entries(rows[0]?.points ?? {}).map(([code, { value }]) => [code, value])).toEqual([['2.5.1', 8], ['2.5.2', 2], ['2.7.1', 1], ['2.7.2', 1]]);
    expect(problems).toEqual([]);
  });

  test('an item over its facts and points', () => {
    const { rows } = read([['单位', '2.5.1贷款催收', null, null], [null, '年初逾期本息', '追还逾期本息', '得分'], ['鲁山县', 10, 7, 6]], [{ top: 0, bottom: 0, left: 1, right: 3 }]);
    expect(rows[0]?.points['2.5.1']).toMatchObject({ value: 6, facts: { overdueStart: 10, recovered: 7 } });
  });

  test('groups in a row above that of the units', () => {
    const { rows } = read([[null, '2.7.1', '2.7.2'], ['单位', '系统账户使用情况', '未录入回执学生谢绝情况'], ['鲁山县', 2, 1]]);
    expect(Object.keys(rows[0]?.points ?? {})).toEqual(['2.7.1', '2.7.2']);
  });

  test('no word above the units', () => {
    expect(read([[null, '冻结账户'], ['鲁山县', 1], ['叶县', 0]]).rows.map(({ unit, points }) => [unit, points['2.7.1']?.value])).toEqual([['鲁山县', 1.5], ['叶县', 2]]);
  });

  test('two tables below each other, and one more on another sheet', () => {
    const first = sheetOf('省中心', [['单位', '2.7.1'], ['鲁山县', 2], [], ['单位', '2.7.2'], ['鲁山县', 1]]);
    const { rows } = readFigures(bookOf(first, sheetOf('空', []), sheetOf('开行', [['县区', '逾期率'], ['鲁山县', '1%']])), henan, source);
    expect(rows.map(({ points }) => Object.keys(points))).toEqual([['2.7.1'], ['2.7.2'], ['3.1.1']]);
  });

  test('the city beside its units, written once or merged', () => {
    expect(read([['省辖市', '单位', '2.7.1'], ['平顶山市', '鲁山县', 2], [null, '新华区', 1], ['郑州市', '金水区', 2]]).rows.map(({ unit, city }) => [city, unit])).toEqual([['平顶山市', '鲁山县'], ['平顶山市', '新华区'], ['郑州市', '金水区']]);
  });

  test('one item headed twice: neither counts', () => {
    const { rows, problems } = read([['单位', '2.7.1', '系统账户使用情况得分'], ['鲁山县', 2, 1]]);
    expect(rows).toEqual([]);
    expect(problems.map(({ problem, place }) => [problem, toA1(place)])).toEqual([['repeated-heading', 'B1'], ['repeated-heading', 'C1']]);
  });

  test('a sheet that holds no such table is named', () => {
    expect(read([['通知'], ['请各单位按时报送']])).toEqual({ rows: [], problems: [{ place: { sheet: '数据', row: 0, column: 0 }, heading: '通知', problem: 'no-table' }] });
    expect(read([])).toEqual({ rows: [], problems: [] });
  });
});
