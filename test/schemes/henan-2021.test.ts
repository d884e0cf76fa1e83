import { findScheme } from '../../src/schemes';
import type { Item, Scheme } from '../../src/schemes/schema';
import { itemsOf } from '../../src/schemes/schema';
import { cardRows, codeOf, indicatorRows, seed, squeeze } from './seed';
import type { IndicatorRow } from './seed';

const scheme = findScheme('henan-2021') as Scheme;
const items = itemsOf(scheme);
const itemAt = (code: string): Item => items.find((item) => item.code === code) as Item;
const source = squeeze(seed('001'));
const annex1 = indicatorRows();

/** The item of an annex 1 row: 1.4.3.1 to 1.4.3.3 belong to 1.4.3. */
const itemOf = (code: string): Item => items.find((item) => item.code === code || code.startsWith(`${item.code}.`)) as Item;

/** A row whose class cell is empty lies in the cells of the row above. */
const inherited = annex1.reduce<(IndicatorRow & { code: string })[]>((rows, row) => {
  const above = rows.at(-1);
  const code = codeOf(row.label);
  if (row.class !== '' || above === undefined) return [...rows, { ...row, code }];
  return [...rows, { ...row, code, class: above.class, demand: row.demand === '' ? above.demand : row.demand }];
}, []);

describe('H-A2: the card', () => {
  const rows = cardRows();

  test('its 34 rows are the 34 items, in order and with their weights', () => {
    expect(rows).toHaveLength(34);
    expect(items.map(({ code, weight }) => [code, weight])).toEqual(rows.map(({ first, second, weight }) => [codeOf(second || first || ''), Number(weight)]));
  });

  test('every item prints the cells of its row, a cell that spans rows for all of them', () => {
    let above = '';
    const printed = rows.map(({ first, second }) => {
      above = first || above;
      return [squeeze(above), squeeze(second)];
    });
    expect(items.map(({ card }) => [squeeze(card.first), squeeze(card.second)])).toEqual(printed);
  });

  test('the three sections are printed as they stand, with weights 23, 50 and 27', () => {
    expect(scheme.sections.map(({ card }) => squeeze(card))).toEqual(rows.map(({ section }) => squeeze(section)).filter((text) => text !== ''));
    expect(scheme.sections.map(({ weight }) => weight)).toEqual([23, 50, 27]);
    for (const { card, name, weight } of scheme.sections) expect(card).toContain(`${name}（${weight}分）`);
  });

  test('title, line of the unit, columns, total, grade, remark and signer are printed as they stand', () => {
    const { title, unitLine, columns, totalLabel, gradeLabel, remark, signer } = scheme.card;
    for (const text of [title, unitLine, totalLabel, gradeLabel, remark, signer]) expect(seed('001')).toContain(text);
    expect(source).toContain(columns.map(squeeze).join(''));
  });
});

describe('H-A1: the indicator system', () => {
  test('every row belongs to an item, and every item has a row', () => {
    const codes = annex1.map(({ label }) => codeOf(label));
    expect(codes.filter((code) => itemOf(code) === undefined)).toEqual([]);
    expect([...new Set(codes.map((code) => itemOf(code).code))]).toEqual(items.map(({ code }) => code));
  });

  test.each(annex1.map((row) => [codeOf(row.label), row] as const))('H-%s: name, standard and points stand in the item', (code, row) => {
    const item = itemOf(code);
    expect(squeeze(item.code === code ? item.name : item.standard)).toContain(squeeze(row.label));
    expect(squeeze(item.standard)).toContain(squeeze(row.standard));
  });

  test.each(items.map((item) => [item.code, item] as const))('H-%s: the weight is the sum of the points, and the standard has nothing else', (code, item) => {
    const rows = annex1.filter((row) => itemOf(codeOf(row.label)).code === code);
    const points = rows.map((row) => Number(/(\d+)分|（(\d+)分）/.exec(row.points)?.slice(1).find(Boolean)));
    expect(points.reduce((sum, value) => sum + value, 0)).toBe(item.weight);
    const printed = rows.map((row) => {
      const label = codeOf(row.label) === code ? '' : row.label;
      const formula = row.points.replace(/\[image: .*?\]/, '').replace(/（?\d+分）?\s*$/, '');
      return squeeze(`${label}${row.standard}${formula}`);
    });
    expect(source).toContain(squeeze(item.name));
    expect(squeeze(item.standard)).toBe(printed.join(''));
  });

  test.each(inherited.map((row) => [row.code, row] as const))('H-%s: class and demand, also from a cell that spans rows', (code, row) => {
    expect(itemOf(code).class).toBe(row.class);
    expect(squeeze(itemOf(code).demand)).toBe(squeeze(row.demand));
  });

  test('H-3: class cells that span rows make 1.1.2, 1.4.3, 1.5.2 and 2.1.3 B, 2.7.2 to 2.7.6 and 2.8 A; 2.5.1 is both', () => {
    expect(['1.1.2', '1.4.3', '1.5.2', '2.1.3'].map((code) => itemAt(code).class)).toEqual(['B', 'B', 'B', 'B']);
    expect(['2.7.2', '2.7.3', '2.7.4', '2.7.5', '2.7.6', '2.8'].map((code) => itemAt(code).class)).toEqual(['A', 'A', 'A', 'A', 'A', 'A']);
    expect(itemAt('2.5.1').class).toBe('A.B');
    expect(items.filter((item) => item.class === 'A.B')).toHaveLength(1);
  });

  test('every level is official, and the points that its words name are its points', () => {
    for (const { code, levels } of items) {
      for (const { text, points } of levels) {
        expect(source).toContain(squeeze(text));
        if (typeof points === 'number' && points > 0) expect(`${code} ${text}`).toContain(`${points}分`);
      }
    }
  });

  test('the levels of a numbered standard are all of it', () => {
    const bare = (text: string): string => squeeze(text).replace(/[；;]/g, '');
    const numbered = items.filter(({ levels }) => /^1[.、]/.test(levels[0]?.text ?? ''));
    expect(numbered.length).toBeGreaterThan(items.length / 3);
    for (const { levels, standard } of numbered) expect(bare(levels.map(({ text }) => text).join(''))).toBe(bare(standard.split('\n')[0] ?? ''));
  });

  test('every item cites its place in annex 1', () => {
    expect(items.map(({ clause }) => clause)).toEqual(items.map(({ code }) => `附件1 ${code}`));
  });
});

describe('H-3: materials of class B', () => {
  test('each is asked for in the words of the source', () => {
    for (const { text } of scheme.materials) expect(source).toContain(squeeze(text));
  });

  test('every item of class B that names a document has materials; 2.2.1 and 3.2.2 name none', () => {
    const attached = new Set(scheme.materials.flatMap((material) => material.items));
    const without = items.filter((item) => item.class === 'B' && !attached.has(item.code));
    expect(without.map(({ code }) => code)).toEqual(['2.2.1', '3.2.2']);
    for (const { demand } of without) expect(demand).not.toContain('提供');
  });

  test('1.1.1 and 1.1.2, and 1.5.1 and 1.5.2, share one set', () => {
    const shared = scheme.materials.filter((material) => material.items.length > 1).map((material) => material.items.join('+'));
    expect([...new Set(shared)]).toEqual(['1.1.1+1.1.2', '1.5.1+1.5.2']);
  });

  test('H-1.3: one of three documents is enough, so they are one material', () => {
    const texts = scheme.materials.filter((material) => material.items.includes('1.3')).map(({ text }) => text);
    expect(texts).toEqual([expect.stringMatching(/或.*或/)]);
  });

  test('H-2.5.1: its proofs are kept, not handed in: no material, and a decision says so', () => {
    expect(scheme.materials.filter((material) => material.items.includes('2.5.1'))).toEqual([]);
    expect(itemAt('2.5.1').decisions.map(({ id }) => id)).toContain('proofsKept');
  });

  test('H-2.1.1: last year\'s summary and the evaluated year\'s plan', () => {
    const year = scheme.year as number;
    const texts = scheme.materials.filter((material) => material.items.includes('2.1.1')).map(({ text }) => text);
    expect(texts.map((text) => Number(/\d{4}/.exec(text)?.[0]))).toEqual([year - 1, year]);
  });
});

describe('001 as a whole', () => {
  test('every clause, title, number, issuer and date stands in the source', () => {
    const { document, title, issuer, date } = scheme.source;
    const clauses = Object.values(scheme.clauses).map((clause) => clause?.text ?? '');
    const [heading = '', revision = ''] = scheme.title.split('（');
    for (const text of [document, title, issuer, date ?? '', heading, revision, ...clauses]) {
      expect(text).not.toBe('');
      expect(source).toContain(squeeze(text));
    }
    expect(scheme.clauses.materials?.text).toContain('缺少任何一项材料，该项指标不得分。');
  });

  test('H-5: the grades begin where the clause says', () => {
    for (const { name, min } of scheme.grades.filter((grade) => grade.min > 0)) {
      expect(scheme.clauses.grades.text).toMatch(new RegExp(`高于（含）${min}分，为${name}等级`));
    }
    expect(scheme.clauses.grades.text).toContain(`低于${scheme.grades.at(-2)?.min}分，为${scheme.grades.at(-1)?.name}等级`);
  });
});
