import { toA1 } from '../../core/address';
import { NO, YES } from '../../core/states';
import type { Validation } from '../../core/workbook';
import type { Plan } from './plan';
import { CARD } from './plan';

/** What may be typed on the card: points from 0 to the weight, open weights up to the section's, 是 or 否. */
export function cardValidations({ sections, bonus, vetoRow }: Plan): Validation[] {
  const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
  const points = (rows: number[], max: number): Validation => ({
    ranges: rows.map((row) => cell(row, CARD.points)),
    rule: { type: 'decimal', min: 0, max },
    error: { style: 'stop', title: '得分', text: `请填写 0 到 ${max} 之间的数。` },
  });
  const rows = sections.flatMap(({ section, items, top }) => items.map((item, index) => ({ item, section, row: top + index })));
  const weights = [...new Set(rows.flatMap(({ item }) => item.weight ?? []))].sort((left, right) => left - right);
  return [
    ...weights.map((weight) => points(rows.filter(({ item }) => item.weight === weight).map(({ row }) => row), weight)),
    ...rows.filter(({ item }) => item.weight === null).flatMap(({ section, row }): Validation[] => {
      const [weight, typed] = [toA1({ row, column: CARD.weight }), toA1({ row, column: CARD.points })];
      return [
        {
          ranges: [cell(row, CARD.weight)],
          rule: { type: 'decimal', min: 0, max: section.weight },
          error: { style: 'stop', title: '权重', text: `请填写 0 到 ${section.weight} 之间的数，本指标各项合计 ${section.weight}。` },
        },
        {
          ranges: [cell(row, CARD.points)],
          rule: { type: 'custom', formula: `AND(ISNUMBER(${typed}),${typed}>=0,${typed}<=N(${weight}))` },
          error: { style: 'stop', title: '得分', text: '请先填写权重，再填写 0 到权重之间的数。' },
        },
      ];
    }),
    ...bonus.map(({ bonus: { max }, row }) => points([row], max)),
    ...(vetoRow === null ? [] : [{
      ranges: [cell(vetoRow, CARD.points)],
      rule: { type: 'list' as const, values: [YES, NO] },
      error: { style: 'stop' as const, title: '重大违法违规行为', text: '请选择是或否。' },
    }]),
  ];
}
