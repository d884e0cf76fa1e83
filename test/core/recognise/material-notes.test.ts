import { applyChanges } from '../../../src/core/change';
import { gridOf } from '../../../src/core/recognise/grid';
import { materialNotesIn } from '../../../src/core/recognise/material-notes';
import { evaluate } from '../../../src/core/report';
import type { Report } from '../../../src/core/report';
import type { Cell, Workbook } from '../../../src/core/workbook';
import { json } from '../../../src/output/json';
import { makeKit } from '../../../src/output/kit';
import { MATERIALS } from '../../../src/output/kit/plan';
import { renew } from '../../../src/output/renew';
import { findScheme, schemes } from '../../../src/schemes';
import type { Scheme } from '../../../src/schemes/schema';

const henan = findScheme('henan-2021') as Scheme;
const kit: Workbook = makeKit(henan, { unit: '鲁山县', takenSheetNames: [] });
const reportOf = (workbook: Workbook): Report => evaluate(workbook, schemes, '')[0] as Report;
const materialIn = (report: Report, id: string) => report.items.flatMap(({ materials }) => materials).find((material) => material.id === id);
const place = materialIn(reportOf(kit), 'm141a')!.place!;
const written = applyChanges(kit, [
  { type: 'set', place: { ...place, column: MATERIALS.place }, value: '资助中心 档案柜3' },
  { type: 'set', place: { ...place, column: MATERIALS.page }, value: '12-15' },
]);

describe('a kit’s list of materials (001 四: 佐证材料简洁、详实)', () => {
  const report = reportOf(written);

  test('tells where a document is kept and on which pages', () => {
    expect(materialIn(report, 'm141a')).toMatchObject({ location: '资助中心 档案柜3', page: '12-15' });
    expect(materialIn(report, 'm13a')).toMatchObject({ location: null, page: null });
  });

  test('is told to scripts too', () => {
    const { items } = json(report, { file: '', sha256: '' }, 'zh') as { items: Report['items'] };
    expect(items.flatMap(({ materials }) => materials).find(({ id }) => id === 'm141a')).toMatchObject({ location: '资助中心 档案柜3', page: '12-15' });
  });

  test('keeps both in a new card', () => {
    const again = reportOf(applyChanges({ sheets: [], names: [] }, renew(henan, report, () => null)));
    expect(materialIn(again, 'm141a')).toMatchObject({ location: '资助中心 档案柜3', page: '12-15' });
  });
});

const text = (column: number, value: Cell['value'], kind?: Cell['kind']): Cell => ({ column, value, ...(kind === undefined ? {} : { kind }) });
const list = (head: string[], ...rows: Cell[][]) => gridOf({ name: '清单', merges: [], rows: [head.map((value, column) => text(column, value)), ...rows].map((cells, index) => ({ index, cells })) });
const notes = (head: string[], cells: Cell[]) => materialNotesIn(list(head, cells))({ sheet: '清单', row: 1, column: 1 });

describe('columns are known by their words', () => {
  test.each([['存放位置', '页码'], ['所在位置', '起止页码'], ['存放地点', '页 次'], ['材料存放位置', '页数']])('%s and %s', (location, page) => {
    expect(notes(['材料', '状态', page, location], [text(1, '有'), text(2, 7), text(3, ' 二楼档案室 ')])).toEqual({ location: '二楼档案室', page: '7' });
  });

  test('other words are neither', () => {
    expect(notes(['材料', '状态', '备注', '首页标题'], [text(1, '有'), text(2, 'x'), text(3, 'y')])).toEqual({ location: null, page: null });
  });

  test('blanks, dates and errors say nothing', () => {
    expect(notes(['材料', '状态', '页码', '位置'], [text(1, '有'), text(2, 44_197, 'date'), text(3, '#N/A', 'error')])).toEqual({ location: null, page: null });
    expect(notes(['材料', '状态', '页码', '位置'], [text(1, '有'), text(2, '  '), text(3, null)])).toEqual({ location: null, page: null });
  });

  test('a list without a header says nothing', () => {
    expect(materialNotesIn(list(['甲', '乙']))({ sheet: '清单', row: 0, column: 1 })).toEqual({ location: null, page: null });
  });
});
