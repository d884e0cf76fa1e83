import { toA1 } from '../../core/address';
import { itemsOf } from '../../schemes/schema';
import {
  bonusEffectiveFormula, bonusHintFormula, effectiveFormula, gradeNoteFormula, hintFormula, materialFormula,
  subtotalFormula, totalNoteFormula, weightsFormula,
} from './card-formulas';
import type { Grid } from './grid';
import { readingFormulas } from './reading-formulas';
import type { Plan } from './plan';
import { CARD, CARD_ROW } from './plan';
import { STYLE } from './styles';
import { STATE_WORDS } from '../../core/states';

const HEADS = { class: '类别', material: '佐证材料', effective: '核定得分', subtotal: '一级指标小计', hint: '提示' } as const;

/** What the workbook itself says about each row, right of the printed card. The values are those of a blank card. */
export function putCheckArea(grid: Grid, plan: Plan): void {
  const open = itemsOf(plan.scheme).some(({ weight }) => weight === null);
  grid.put(CARD_ROW.title, CARD.class, { value: '核对区（不打印）', style: STYLE.checkTitle, columns: 5 });
  grid.put(CARD_ROW.unit, CARD.class, { value: '按左侧得分和材料清单自动算出', style: STYLE.checkNote, columns: 5 });
  for (const [column, value] of Object.entries(HEADS)) grid.put(CARD_ROW.head, CARD[column as keyof typeof HEADS], { value, style: STYLE.checkHead });
  if (open) grid.put(CARD_ROW.head, CARD.weights, { value: '权重核对', style: STYLE.checkHead });

  for (const { section, items, top } of plan.sections) {
    const bottom = top + items.length - 1;
    grid.put(top, CARD.subtotal, { value: '', formula: subtotalFormula(top, bottom), style: STYLE.check, rows: items.length });
    const openHere = items.filter(({ weight }) => weight === null).length;
    if (open) grid.put(top, CARD.weights, openHere === 0
      ? { style: STYLE.checkText, rows: items.length }
      : { value: `待填权重 ${openHere} 项`, formula: weightsFormula(top, bottom, section.weight), style: STYLE.checkText, rows: items.length });
    items.forEach((item, index) => {
      const row = top + index;
      const needed = plan.materialsOf(item.code).length;
      const materials = materialFormula(plan, item);
      grid.put(row, CARD.class, { value: item.class ?? '——', style: STYLE.check });
      grid.put(row, CARD.material, materials === null
        ? { value: '无需', style: STYLE.check }
        : { value: `${STATE_WORDS.unchecked} ${needed}`, formula: materials, style: STYLE.check });
      grid.put(row, CARD.effective, { value: '', formula: effectiveFormula(item, row, section), style: STYLE.check });
      grid.put(row, CARD.hint, { value: item.weight === null ? '请先填写权重' : '请填写得分', formula: hintFormula(item, row, section), style: STYLE.checkText });
      putReading(grid, row);
    });
  }

  plan.bonus.forEach(({ bonus: { max }, row }, index) => {
    if (index === 0) {
      const bottom = row + plan.bonus.length - 1;
      grid.put(row, CARD.subtotal, { value: '', formula: subtotalFormula(row, bottom), style: STYLE.check, rows: plan.bonus.length });
    }
    grid.put(row, CARD.class, { value: '加分', style: STYLE.check });
    grid.put(row, CARD.material, { value: '无需', style: STYLE.check });
    grid.put(row, CARD.effective, { value: '', formula: bonusEffectiveFormula(max, row), style: STYLE.check });
    grid.put(row, CARD.hint, { value: '', formula: bonusHintFormula(max, row), style: STYLE.checkText });
    putReading(grid, row);
  });

  const count = itemsOf(plan.scheme).length;
  grid.put(plan.totalRow, CARD.class, { value: `缺 ${count} 项得分`, formula: totalNoteFormula(plan), style: STYLE.checkTotal, columns: 5 });
  grid.put(plan.gradeRow, CARD.class, { value: '', formula: gradeNoteFormula(plan), style: STYLE.checkTotal, columns: 5 });
}

function putReading(grid: Grid, row: number): void {
  const at = (column: 'points' | 'text' | 'digits'): string => toA1({ row, column: CARD[column] });
  const { text, digits, reading } = readingFormulas({ typed: at('points'), text: at('text'), digits: at('digits') });
  grid.put(row, CARD.text, { value: '', formula: text, style: STYLE.check });
  grid.put(row, CARD.digits, { value: '', formula: digits, style: STYLE.check });
  grid.put(row, CARD.reading, { value: '', formula: reading, style: STYLE.check });
}
