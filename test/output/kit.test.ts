import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePlace } from '../../src/core/address';
import { parseKitName } from '../../src/core/names';
import { recognise } from '../../src/core/recognise';
import type { CellValue, Sheet, Style } from '../../src/core/workbook';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeKit } from '../../src/output/kit';
import { findScheme, schemes } from '../../src/schemes';
import { itemsOf } from '../../src/schemes/schema';
import type { Scheme } from '../../src/schemes/schema';
import { cardRows, squeeze } from '../schemes/seed';
import { testWith } from '../tools/provided';
import { validateOoxml } from '../tools/validate-ooxml';

const henan = known('henan-2021');
const shandong = known('shandong-city');

function known(id: string): Scheme {
  const scheme = findScheme(id);
  if (scheme === undefined) throw new Error(`No scheme ${id}`);
  return scheme;
}

const kitOf = (scheme: Scheme, unit = '鲁山县') => makeKit(scheme, { unit, takenSheetNames: [] });

function sheetOf(scheme: Scheme, name: string): Sheet {
  const sheet = kitOf(scheme).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

const cellAt = (sheet: Sheet, row: number, column: number) =>
  sheet.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column);
const valueAt = (sheet: Sheet, row: number, column: number): CellValue => cellAt(sheet, row, column)?.value ?? null;
const textAt = (sheet: Sheet, row: number, column: number): string => squeeze(String(valueAt(sheet, row, column) ?? ''));
const stylesOf = (sheet: Sheet): { row: number; column: number; style: Style | undefined }[] =>
  sheet.rows.flatMap(({ index, cells }) => cells.map(({ column, style }) => ({ row: index, column, style })));

describe('the printed card of Henan (H-A2)', () => {
  const card = sheetOf(henan, '打分卡');
  const rows = cardRows();

  it('has the official title, columns and closing lines', () => {
    expect(textAt(card, 0, 0)).toBe('生源地信用助学贷款县级学生资助管理机构绩效评价打分卡');
    expect([0, 1, 2, 3, 4].map((column) => textAt(card, 2, column))).toEqual(['指标层次和名称', '一级指标', '二级指标', '权重', '得分']);
    expect(textAt(card, 3 + rows.length, 0)).toBe('得分合计');
    expect(textAt(card, 3 + rows.length, 3)).toBe('——');
    expect(textAt(card, 4 + rows.length, 0)).toBe('绩效评价等级');
    expect(textAt(card, 5 + rows.length, 0)).toBe('备注：本表由县、市级资助中心填写，作为复评阶段绩效评价参考材料。');
    expect(textAt(card, 6 + rows.length, 0)).toBe('考核人：');
  });

  it('has the rows of the official card in their order, an empty cell where the official one continues the cell above', () => {
    expect(rows).toHaveLength(34);
    rows.forEach((official, index) => {
      const printed = [0, 1, 2, 3].map((column) => textAt(card, 3 + index, column));
      expect(printed).toEqual([official.section, official.first, official.second, official.weight].map(squeeze));
    });
  });

  it('merges each section and each group over exactly its rows', () => {
    const merged = (column: number) => card.merges.filter(({ left, right, top }) => left === column && right === column && top >= 3).map(({ top, bottom }) => [top - 3, bottom - 3]);
    const starts = (key: 'section' | 'first') => rows.map((row, index) => (row[key] === '' ? -1 : index)).filter((index) => index >= 0);
    const spans = (key: 'section' | 'first') => starts(key).map((start, index, all) => [start, (all[index + 1] ?? rows.length) - 1]).filter(([from, to]) => from !== to);
    expect(merged(0)).toEqual(spans('section'));
    expect(merged(1)).toEqual(spans('first'));
  });

  it('reads 鲁山县 市、县、区 and the date, the unit in a cell of its own', () => {
    expect([0, 1, 2].map((column) => valueAt(card, 1, column))).toEqual(['鲁山县', '市、县、区', '2021年    月    日']);
    expect(cellAt(card, 1, 0)?.style?.locked).toBe(false);
  });

  it('leaves the unit empty where none is given, and moves the printed year with the evaluated one', () => {
    const [later] = makeKit(henan, { unit: '', takenSheetNames: [], year: 2022 }).sheets;
    if (later === undefined) throw new Error('No card');
    expect([0, 2].map((column) => valueAt(later, 1, column))).toEqual([null, '2023年    月    日']);
  });

  it('prints the official columns alone, on one A4 page upright', () => {
    expect(card.print).toMatchObject({ orientation: 'portrait', area: { top: 0, left: 0, right: 4, bottom: 6 + rows.length }, fit: { width: 1, height: 1 } });
  });

  it('takes points from 0 to the weight and stops at anything else, with a message in Chinese', () => {
    rows.forEach(({ weight }, index) => {
      const row = 3 + index;
      const rule = card.validations?.find(({ ranges }) => ranges.some(({ top, left }) => top === row && left === 4));
      expect(rule?.rule).toEqual({ type: 'decimal', min: 0, max: Number(weight) });
      expect(rule?.error).toMatchObject({ style: 'stop', text: `请填写 0 到 ${weight} 之间的数。` });
    });
  });
});

describe('the card of Shandong', () => {
  const card = sheetOf(shandong, '打分卡');

  it('leaves the second-level weights open, to be filled in up to the weight of their section (S-5)', () => {
    for (const { index } of card.rows.slice(3, 40)) {
      expect([index, cellAt(card, index, 3)?.value ?? null, cellAt(card, index, 3)?.style?.locked]).toEqual([index, null, false]);
    }
    const limits = card.validations?.flatMap(({ rule, ranges }) => (rule.type === 'decimal' && ranges[0]?.left === 3 ? [rule.max] : []));
    expect(limits).toEqual(shandong.sections.flatMap(({ weight, items }) => items.map(() => weight)));
  });

  it('has a row for each 特别加分 with its bound (S-6) and the veto as yes or no (S-7)', () => {
    expect([40, 41, 42].map((row) => textAt(card, row, 1))).toEqual(['资助工作创新', '配合上级工作', '']);
    const bonus = card.validations?.filter(({ rule }) => rule.type === 'decimal').slice(-2).map(({ rule }) => rule);
    expect(bonus).toEqual([{ type: 'decimal', min: 0, max: 3 }, { type: 'decimal', min: 0, max: 2 }]);
    expect(textAt(card, 42, 0)).toBe('对于出现重大违法违规行为，造成不良影响的，不论最终得分多少，均不能评为良好及以上。');
    expect(card.validations?.at(-1)?.rule).toEqual({ type: 'list', values: ['是', '否'] });
  });

  it('needs no lists of materials and facts', () => {
    expect(kitOf(shandong).sheets.map(({ name }) => name)).toEqual(['打分卡', '评分标准']);
  });
});

describe('the list of materials (H-3)', () => {
  const list = sheetOf(henan, '材料清单');

  it('has a row for each document, not checked at first, with every item that shares it', () => {
    henan.materials.forEach(({ text, items }, index) => {
      expect([valueAt(list, 3 + index, 0), valueAt(list, 3 + index, 3), valueAt(list, 3 + index, 4)]).toEqual([index + 1, text, '未核']);
      for (const code of items) expect(String(valueAt(list, 3 + index, 1))).toContain(code);
    });
  });

  it('offers 有, 缺 and 未核 and says them in words, whatever the colour', () => {
    expect(list.validations?.[0]?.rule).toEqual({ type: 'list', values: ['有', '缺', '未核'] });
    expect(list.conditionalFormats).toHaveLength(3);
  });

  it('repeats its head on every page and tears no demand apart', () => {
    expect(list.print?.titleRows).toEqual([2, 2]);
    const torn = list.print?.breaksAfter?.filter((row) => list.merges.some(({ top, bottom }) => top <= row && row < bottom));
    expect(torn).toEqual([]);
  });
});

describe('the facts and the standard (H-A1)', () => {
  it('asks every fact of every rule, with its unit and a rule for what may be typed', () => {
    const facts = sheetOf(henan, '填报数据');
    const all = itemsOf(henan).filter(({ rule }) => rule !== null).flatMap((item) => item.facts);
    all.forEach((fact, index) => {
      expect([valueAt(facts, 3 + index, 1), valueAt(facts, 3 + index, 2), valueAt(facts, 3 + index, 4)]).toEqual([fact.name.zh, fact.question.zh, fact.unit === '' ? null : fact.unit]);
    });
    expect(facts.validations).toHaveLength(all.length);
  });

  it('shows the standard word for word', () => {
    for (const scheme of schemes) {
      const texts = new Set(sheetOf(scheme, '评分标准').rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
      for (const { standard, code, demand } of itemsOf(scheme)) expect([code, texts.has(standard), demand === '' || texts.has(demand)]).toEqual([code, true, true]);
    }
  });

  it('numbers the pages of what runs over several', () => {
    for (const sheet of kitOf(henan).sheets.slice(1)) expect(sheet.print).toMatchObject({ orientation: 'landscape', fit: { width: 1, height: 0 }, footer: '&C第 &P 页 共 &N 页' });
  });
});

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('the kit of %s', (_, scheme) => {
  const { sheets, names } = kitOf(scheme);

  it('is protected but for the cells that people fill in', () => {
    const open = sheets.flatMap((sheet) => stylesOf(sheet).filter(({ style }) => style?.locked === false).map(({ row, column }) => `${sheet.name} ${row} ${column}`));
    const inputs = names.flatMap(({ name, refersTo }) => {
      const kit = parseKitName(name);
      const place = parsePlace(refersTo);
      const openWeight = kit?.key === 'weight' && itemsOf(scheme).find(({ code }) => code === kit.of)?.weight === null;
      return place && kit && (openWeight || ['unit', 'points', 'bonus', 'veto', 'material', 'fact'].includes(kit.key)) ? [`${place.sheet} ${place.row} ${place.column}`] : [];
    });
    expect(sheets.map((sheet) => sheet.protected)).toEqual(sheets.map(() => true));
    expect(inputs.filter((input) => !open.includes(input))).toEqual([]);
    const formulas = sheets.flatMap((sheet) => sheet.rows.flatMap(({ index, cells }) => cells.filter(({ formula }) => formula !== undefined).map(({ column }) => `${sheet.name} ${index} ${column}`)));
    expect(formulas.filter((formula) => open.includes(formula))).toEqual([]);
  });

  it('names its cells for the program, hidden and local to the card', () => {
    expect(names.every(({ hidden, sheet }) => hidden === true && sheet === '打分卡')).toBe(true);
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    const [card] = recognise({ sheets, names }, schemes, '');
    expect(card).toMatchObject({ by: 'names', version: scheme.version, unit: { name: '鲁山县' }, extras: [] });
    expect(card?.rows.map(({ code }) => code)).toEqual(itemsOf(scheme).map(({ code }) => code));
    expect(card?.sections.map(({ code }) => code)).toEqual(scheme.sections.map(({ code }) => code));
    expect(card?.materials.map(({ id }) => id)).toEqual(scheme.materials.map(({ id }) => id));
    expect(card?.bonus.map(({ code }) => code)).toEqual(scheme.bonus.map(({ code }) => code));
  });

  it('says where its names are gone the same by its words alone', () => {
    const [card] = recognise({ sheets, names: [] }, [scheme], '');
    expect(card?.rows.map(({ code, points }) => [code, points.place])).toEqual(
      recognise({ sheets, names }, [scheme], '')[0]?.rows.map(({ code, points }) => [code, points.place]));
  });

  testWith('validator')('passes the Open XML SDK validator, alone and in a workbook that was there before', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kit-'));
    const rich = new Uint8Array(await readFile(join(__dirname, '../fixtures/workbooks/rich.xlsm')));
    try {
      for (const [file, before] of [['new.xlsx', null], ['rich.xlsm', rich]] as const) {
        const path = join(folder, file);
        await writeFile(path, editPackage(before, [{ type: 'add', sheets, names }]));
        const already = before === null ? [] : await validateOoxml(join(__dirname, '../fixtures/workbooks/rich.xlsm'));
        expect(await validateOoxml(path)).toHaveLength(already.length);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
