import { toA1 } from '../../core/address';
import type { ConditionalFormat, Range } from '../../core/workbook';
import { itemsOf } from '../../schemes/schema';
import type { Plan } from './plan';
import { CARD, CARD_ROW } from './plan';
import { TONE } from './styles';
import { STATE_WORDS } from '../../core/states';

/** Colours that follow the words of the check area; a blank score stays white. */
export function cardConditions(plan: Plan): ConditionalFormat[] {
  const top = CARD_ROW.first;
  const bottom = plan.bonus.at(-1)?.row ?? top + itemsOf(plan.scheme).length - 1;
  const column = (name: keyof typeof CARD): Range => ({ top, bottom, left: CARD[name], right: CARD[name] });
  const hint = `$${toA1({ row: top, column: CARD.hint })}`;
  const state = `$${toA1({ row: top, column: CARD.material })}`;
  const marked = [column('points'), column('hint')];
  return [
    { ranges: marked, formula: `OR(LEFT(${hint},2)="缺材",LEFT(${hint},2)="超出",${hint}="不是数字")`, style: TONE.bad, stop: true },
    { ranges: marked, formula: `${hint}="标准中没有这一档"`, style: TONE.doubtful, stop: true },
    { ranges: [column('hint')], formula: `LEFT(${hint},1)="请"`, style: TONE.quiet },
    { ranges: [column('material')], formula: `LEFT(${state},1)="${STATE_WORDS.missing}"`, style: TONE.bad, stop: true },
    { ranges: [column('material')], formula: `LEFT(${state},2)="${STATE_WORDS.unchecked}"`, style: TONE.open, stop: true },
    { ranges: [column('material')], formula: `${state}="齐"`, style: TONE.good },
    ...plan.sections.filter(({ items }) => items.some(({ weight }) => weight === null)).map(({ items, top: first }): ConditionalFormat => ({
      ranges: [{ top: first, bottom: first + items.length - 1, left: CARD.weights, right: CARD.weights }],
      formula: `ISNUMBER(FIND("应为",$${toA1({ row: first, column: CARD.weights })}))`,
      style: TONE.bad,
    })),
  ];
}
