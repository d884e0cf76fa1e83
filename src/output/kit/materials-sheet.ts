import { toA1 } from '../../core/address';
import { STATE_SPELLINGS, STATE_WORDS } from '../../core/states';
import type { Sheet } from '../../core/workbook';
import { itemsOf } from '../../schemes/schema';
import { quoted } from './cell-ref';
import { folded } from './folded';
import { makeGrid } from './grid';
import { itemLabel } from './item-label';
import { listPrint } from './list-print';
import type { Plan } from './plan';
import { MATERIALS } from './plan';
import { runsOf } from './runs';
import { STYLE, TONE } from './styles';

const WIDTHS = [6, 28, 40, 36, 8, 20, 9, 14, 0];
const SHOWN = WIDTHS.length - 1;
const HEADS = ['序号', '项目', '市县区资助中心提供材料', '材料', '状态', '所在位置', '页码', '备注'];

/** The state as it counts, however it is spelled; anything else is not checked. */
function stateFormula(typed: string): string {
  const word = folded(typed);
  const is = (state: 'present' | 'missing'): string => `OR(${STATE_SPELLINGS[state].map((spelling) => `${word}=${quoted(spelling)}`).join(',')})`;
  return `IF(ISERROR(${typed}),${quoted(STATE_WORDS.unchecked)},IF(${is('present')},${quoted(STATE_WORDS.present)},IF(${is('missing')},${quoted(STATE_WORDS.missing)},${quoted(STATE_WORDS.unchecked)})))`;
}

/** One row a document, with the state that the card's formulas read. */
export function materialsSheet(plan: Plan, name: string): Sheet {
  const { scheme } = plan;
  const { materials } = scheme;
  const items = itemsOf(scheme);
  const grid = makeGrid(WIDTHS, 21);
  const top = MATERIALS.first;
  const bottom = top + materials.length - 1;
  const states = `${toA1({ row: top, column: MATERIALS.reading })}:${toA1({ row: bottom, column: MATERIALS.reading })}`;
  const count = (state: string): string => `COUNTIF(${states},"${state}")`;
  const { present, missing, unchecked } = STATE_WORDS;
  const rest = `${materials.length}-${count(present)}-${count(missing)}`;

  grid.put(0, 0, { value: '佐证材料清单', style: STYLE.title, columns: SHOWN });
  grid.atLeast(0, 32);
  grid.put(1, 0, {
    value: `${present} 0    ${missing} 0    ${unchecked} ${materials.length}    共 ${materials.length} 份`,
    formula: `"${present} "&${count(present)}&"    ${missing} "&${count(missing)}&"    ${unchecked} "&(${rest})&"    共 ${materials.length} 份"`,
    style: STYLE.progress, columns: 3,
  });
  grid.put(1, 3, { value: scheme.clauses.materials?.text ?? null, style: STYLE.note, columns: SHOWN - 3 });
  HEADS.forEach((value, column) => grid.put(2, column, { value, style: STYLE.head }));
  grid.atLeast(2, 22);

  const rows = materials.map((material, index) => {
    const sharing = items.filter(({ code }) => material.items.includes(code));
    return { material, row: top + index, labels: sharing.map(itemLabel).join('\n'), demand: sharing[0]?.demand ?? '' };
  });
  rows.forEach(({ material, row, labels }, index) => {
    grid.put(row, MATERIALS.number, { value: index + 1, style: STYLE.center });
    grid.put(row, MATERIALS.item, { value: labels, style: STYLE.cell });
    grid.put(row, MATERIALS.text, { value: material.text, style: STYLE.cell });
    grid.put(row, MATERIALS.state, { value: unchecked, style: STYLE.centerInput });
    grid.put(row, MATERIALS.place, { style: STYLE.input });
    grid.put(row, MATERIALS.page, { style: STYLE.pageInput });
    grid.put(row, MATERIALS.remark, { style: STYLE.input });
    grid.put(row, MATERIALS.reading, { value: unchecked, formula: stateFormula(toA1({ row, column: MATERIALS.state })), style: STYLE.center });
  });
  const groups = runsOf(rows, ({ labels, demand }) => `${labels}|${demand}`);
  for (const [from, to] of groups) {
    grid.put(top + from, MATERIALS.demand, { value: rows[from]?.demand ?? '', style: STYLE.cell, rows: to - from + 1 });
  }

  const sheet = grid.finish();
  const state = `$${toA1({ row: top, column: MATERIALS.reading })}`;
  const column = { top, bottom, left: MATERIALS.state, right: MATERIALS.state };
  return {
    name,
    ...sheet,
    validations: [{
      ranges: [column],
      rule: { type: 'list', values: [present, missing, unchecked] },
      error: { style: 'stop', title: '状态', text: `请选择${present}、${missing}或${unchecked}。` },
    }],
    conditionalFormats: [
      { ranges: [column], formula: `${state}="${missing}"`, style: TONE.bad },
      { ranges: [column], formula: `${state}="${present}"`, style: TONE.good },
      { ranges: [column], formula: `${state}="${unchecked}"`, style: TONE.open },
    ],
    protected: true,
    freeze: { row: top, column: 0 },
    filter: { top: 2, bottom, left: 0, right: SHOWN - 1 },
    hideGridlines: true,
    tabColor: 'BF8F00',
    print: listPrint(sheet, { last: bottom, right: SHOWN - 1, groups: groups.map(([from, to]) => [top + from, top + to]) }),
  };
}
