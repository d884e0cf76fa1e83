import type { Scheme } from '../../src/schemes/schema';
import { itemsOf } from '../../src/schemes/schema';
import { toReference } from '../../src/core/address';
import { formatKitName, type KitName } from '../../src/core/names';
import type { Cell, CellValue, DefinedName, Range, Row, Workbook } from '../../src/core/workbook';

export type Typed = CellValue | Omit<Cell, 'column'>;

export interface CardOptions {
  sheet?: string;
  unitLine?: string;
  total?: Typed;
  grade?: Typed;
  weights?: Record<string, Typed>;
  merged?: boolean;
}

/** A plain card in the official five columns (001 附件2), in memory: A section, B group, C item, D weight, E points from row 4 on. */
export function cardWorkbook(scheme: Scheme, points: Readonly<Record<string, Typed>>, options: CardOptions = {}): Workbook {
  const rows: Row[] = [];
  const merges: Range[] = [];
  const put = (index: number, cells: [number, Typed | undefined][]): void => {
    rows.push({ index, cells: cells.flatMap(([column, value]) => (value === undefined || value === null ? [] : [typeof value === 'object' ? { column, ...value } : { column, value }])) });
  };
  put(0, [[0, scheme.card.title]]);
  put(1, [[0, options.unitLine ?? '单位：鲁山县']]);
  put(2, scheme.card.columns.map((text, column): [number, Typed] => [column, text]));
  let row = 3;
  for (const section of scheme.sections) {
    const top = row;
    for (const item of section.items) {
      put(row, [
        [0, row === top || options.merged === false ? section.card : undefined],
        [1, item.card.first], [2, item.card.second],
        [3, options.weights?.[item.code] ?? item.weight], [4, points[item.code]],
      ]);
      row++;
    }
    if (options.merged !== false && row - top > 1) merges.push({ top, bottom: row - 1, left: 0, right: 0 });
  }
  put(row, [[0, scheme.card.totalLabel], [4, options.total]]);
  put(row + 1, [[0, scheme.card.gradeLabel], [4, options.grade]]);
  return { sheets: [{ name: options.sheet ?? 'Sheet1', rows, merges }], names: [] };
}

/** Every item at its full weight. */
export const fullPoints = (scheme: Scheme): Record<string, number> => Object.fromEntries(itemsOf(scheme).map(({ code, weight }) => [code, weight ?? 0]));

/** The cell of an item's points in `cardWorkbook`. */
export const pointsCell = (scheme: Scheme, code: string): string => `E${4 + itemsOf(scheme).findIndex((item) => item.code === code)}`;

/** Adds a list of materials and facts, bound by the kit's hidden names, to a card of `cardWorkbook`. */
export function withNames(workbook: Workbook, scheme: Scheme, states: Readonly<Record<string, Typed>>, facts: Readonly<Record<string, Typed>> = {}): Workbook {
  const [card] = workbook.sheets;
  if (card === undefined) throw new Error('No card');
  const local = (name: KitName, refersTo: string): DefinedName => ({ name: formatKitName(name), sheet: card.name, refersTo, hidden: true });
  const place = (sheet: string, row: number, column: number): string => toReference({ sheet, row, column });
  const cell = (value: Typed | undefined): Cell[] => (value === undefined || value === null ? [] : [typeof value === 'object' ? { column: 1, ...value } : { column: 1, value }]);
  const factKeys = itemsOf(scheme).flatMap((item) => item.facts.map((fact) => ({ item: item.code, fact: fact.id })));
  return {
    sheets: [
      ...workbook.sheets,
      { name: '材料清单', merges: [], rows: scheme.materials.map(({ id, text }, index) => ({ index, cells: [{ column: 0, value: text }, ...cell(states[id])] })) },
      { name: '填报数据', merges: [], rows: factKeys.map(({ item, fact }, index) => ({ index, cells: [{ column: 0, value: fact }, ...cell(facts[`${item}.${fact}`])] })) },
    ],
    names: [
      ...workbook.names,
      local({ key: 'scheme' }, `"${scheme.id}"`),
      local({ key: 'version' }, `"${scheme.version}"`),
      ...itemsOf(scheme).map(({ code }, index) => local({ key: 'points', of: code }, place(card.name, 3 + index, 4))),
      ...itemsOf(scheme).map(({ code }, index) => local({ key: 'weight', of: code }, place(card.name, 3 + index, 3))),
      ...scheme.materials.map(({ id }, index) => local({ key: 'material', of: id }, place('材料清单', index, 1))),
      ...factKeys.map(({ item, fact }, index) => local({ key: 'fact', of: item, fact }, place('填报数据', index, 1))),
    ],
  };
}
