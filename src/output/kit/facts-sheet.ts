import { toReference } from '../../core/address';
import { NO, YES } from '../../core/states';
import type { Sheet, Validation } from '../../core/workbook';
import type { Fact } from '../../schemes/schema';
import { comparisonFormula, computedFormula, factAt, factFormulas, isFigure } from './fact-formulas';
import { BOUNDLESS, compileRule } from './formula';
import { makeGrid } from './grid';
import { itemLabel } from './item-label';
import { listPrint } from './list-print';
import type { Plan } from './plan';
import { CARD, FACTS } from './plan';
import { STYLE, TONE } from './styles';

const WIDTHS = [24, 22, 50, 13, 8, 14, 10, 16];
const HIDDEN = ['text', 'digits', 'number', 'reading', 'low', 'high', 'least', 'most'] as const;
const HEADS = ['项目', '数据名称', '填报要求', '填报值', '单位', '按标准计分', '自评得分', '核对'];

/** One row a fact; the points that an item's facts give stand beside them. */
export function factsSheet(plan: Plan, name: string): Sheet {
  const grid = makeGrid([...WIDTHS, ...HIDDEN.map(() => 0)], 20);
  grid.put(0, 0, { value: '填报数据', style: STYLE.title, columns: WIDTHS.length });
  grid.atLeast(0, 32);
  grid.put(1, 0, { value: '在“填报值”一列填写，右侧按评价标准计分；是否采用，由填表人在打分卡上确定。', style: STYLE.note, columns: WIDTHS.length });
  HEADS.forEach((value, column) => grid.put(2, column, { value, style: STYLE.head }));
  grid.atLeast(2, 22);

  for (const { item, facts, top } of plan.factItems) {
    const bottom = top + facts.length - 1;
    const rows = facts.length;
    const { low, high } = compileRule(item, (id, what) => factAt(top + facts.findIndex((fact) => fact.id === id), what, true));
    grid.put(top, FACTS.item, { value: itemLabel(item), style: STYLE.cell, rows });
    facts.forEach((fact, index) => {
      const row = top + index;
      grid.put(row, FACTS.name, { value: fact.name.zh, style: STYLE.cell });
      grid.put(row, FACTS.question, { value: fact.question.zh, style: STYLE.cell });
      grid.put(row, FACTS.value, { style: isFigure(fact) ? STYLE.numberInput : STYLE.centerInput });
      grid.put(row, FACTS.unit, { value: fact.unit === '' ? null : fact.unit, style: STYLE.center });
      for (const [column, formula] of Object.entries(factFormulas(fact, row))) {
        const start = fact.default === undefined ? null : Number(fact.default);
        const blank = column === 'low' ? start ?? lowest(fact) : column === 'high' ? start ?? highest(fact) : '';
        grid.put(row, FACTS[column as keyof typeof FACTS], { value: blank, formula, style: STYLE.check });
      }
    });
    const typed = toReference({ sheet: plan.sheets.card, row: plan.itemRow(item.code), column: CARD.reading });
    grid.put(top, FACTS.computed, { value: '', formula: computedFormula(top, bottom), style: STYLE.result, rows });
    grid.put(top, FACTS.typed, { value: '', formula: typed, style: STYLE.weight, rows });
    grid.put(top, FACTS.hint, { value: '', formula: comparisonFormula(top, bottom), style: STYLE.center, rows });
    grid.put(top, FACTS.least, { formula: low, style: STYLE.check });
    grid.put(top, FACTS.most, { formula: high, style: STYLE.check });
  }

  const sheet = grid.finish();
  const last = lastRow(plan);
  const body = { top: FACTS.first, bottom: last };
  const hint = factAt(FACTS.first, 'hint');
  return {
    name,
    ...sheet,
    validations: plan.factItems.flatMap(({ facts, top }) => facts.map((fact, index) => validation(fact, top + index))),
    conditionalFormats: [
      { ranges: [{ ...body, left: FACTS.hint, right: FACTS.hint }], formula: `${hint}="与自评不一致"`, style: TONE.doubtful },
      { ranges: [{ ...body, left: FACTS.hint, right: FACTS.hint }], formula: `OR(${hint}="与自评一致",${hint}="自评在范围内")`, style: TONE.good },
      {
        ranges: [{ ...body, left: FACTS.value, right: FACTS.value }],
        formula: `AND(NOT(ISBLANK(${factAt(FACTS.first, 'value')})),${factAt(FACTS.first, 'reading')}="")`,
        style: TONE.bad,
      },
    ],
    protected: true,
    freeze: { row: FACTS.first, column: 0 },
    hideGridlines: true,
    tabColor: '548235',
    print: listPrint(sheet, { last, right: WIDTHS.length - 1, groups: plan.factItems.map(({ facts, top }) => [top, top + facts.length - 1]) }),
  };
}

const lowest = (fact: Fact): number => (isFigure(fact) ? fact.min ?? 0 : 0);
const highest = (fact: Fact): number => (isFigure(fact) ? fact.max ?? BOUNDLESS : 1);

const lastRow = ({ factItems }: Plan): number => factItems.reduce<number>((row, { facts, top }) => Math.max(row, top + facts.length - 1), FACTS.first);

function validation(fact: Fact, row: number): Validation {
  const ranges = [{ top: row, bottom: row, left: FACTS.value, right: FACTS.value }];
  const error = (text: string): Validation['error'] => ({ style: 'stop', title: fact.name.zh, text });
  if (fact.kind === 'yesNo') return { ranges, rule: { type: 'list', values: [YES, NO] }, error: error('请选择是或否。') };
  if (fact.kind === 'choice') return { ranges, rule: { type: 'list', values: fact.options ?? [] }, error: error('请从列表中选择。') };
  const { min = 0, max, unit } = fact;
  const kind = fact.kind === 'count' ? '整数' : '数';
  const words = max === undefined ? `请填写不小于 ${min} 的${kind}` : `请填写 ${min} 到 ${max} 之间的${kind}`;
  return {
    ranges,
    // Excel stores a typed 93% as 0.93.
    ...(fact.kind === 'percent' && { prompt: { title: fact.name.zh, text: '填百分号前的数，不输入百分号：93.5% 填 93.5。' } }),
    rule: { type: fact.kind === 'count' ? 'whole' : 'decimal', min, ...(max === undefined ? {} : { max }) },
    error: error(unit === '' ? `${words}。` : `${words}，单位：${unit}。`),
  };
}
