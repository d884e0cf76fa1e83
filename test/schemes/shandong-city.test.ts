import { findScheme } from '../../src/schemes';
import type { Scheme } from '../../src/schemes/schema';
import { itemsOf } from '../../src/schemes/schema';
import { seed, squeeze } from './seed';

const scheme = findScheme('shandong-city') as Scheme;
const items = itemsOf(scheme);
const source = squeeze(seed('002'));
const lines = seed('002').split('\n').map((line) => line.trim());

/** The numbered paragraphs of S-3, by the heading that they stand under; the last heading is the bonus. */
const printed = lines.slice(0, lines.findIndex((line) => line.startsWith('第三章'))).reduce<{ heading: string; paragraphs: string[] }[]>((groups, line) => {
  const heading = /^（([一二三四五六七八九十]+)）(.*?)。主要从/.exec(line);
  if (heading) return [...groups, { heading: `（${heading[1]}）${heading[2]}`, paragraphs: [] }];
  if (/^\d．/.test(line)) groups.at(-1)?.paragraphs.push(line);
  return groups;
}, []);

describe('S-3: what is evaluated', () => {
  test('the ten sections stand under the headings, with the numbered paragraphs as their items', () => {
    expect(printed).toHaveLength(11);
    const told = scheme.sections.map(({ card, name, items: own }) => ({
      heading: card.replace(/（\d+分）$/, ''),
      name,
      paragraphs: own.map((item, index) => `${index + 1}．${item.name}。${item.standard}`),
    }));
    expect(told.map(({ heading, paragraphs }) => ({ heading, paragraphs }))).toEqual(printed.slice(0, 10));
    for (const { heading, name } of told) expect(heading.endsWith(`）${name}`)).toBe(true);
  });

  test('the card names each item by its code and name', () => {
    expect(items.map(({ card }) => card)).toEqual(items.map(({ code, name }) => ({ first: `${code}.${name}`, second: '' })));
  });

  test('each item cites its paragraph', () => {
    for (const [s, section] of scheme.sections.entries()) {
      expect(section.items.map(({ clause }) => clause)).toEqual(section.items.map((_, i) => `第三条${/^（.+?）/.exec(printed[s]?.heading ?? '')?.[0]}${i + 1}`));
    }
  });
});

describe('S-5: points', () => {
  test('10 first-level indicators, 37 second-level indicators, 100 points', () => {
    const [, first, second, marks] = (/共(\d+)个一级指标，(\d+)个二级指标，共计(\d+)分/.exec(source) ?? []).map(Number);
    expect([scheme.sections.length, items.length, scheme.fullMarks]).toEqual([first, second, marks]);
  });

  test('the sections have the weights that the clause gives them by name', () => {
    for (const { name, weight, card } of scheme.sections) {
      expect(source).toMatch(new RegExp(`[：；，]${name}${weight}分`));
      expect(card).toContain(`（${weight}分）`);
    }
  });

  test('weights of items are not published: they are open, and nothing is invented in their place', () => {
    for (const item of items) {
      expect(item).toMatchObject({ weight: null, class: null, demand: '', levels: [], allowed: [], facts: [], rule: null });
    }
    expect(scheme.materials).toEqual([]);
    expect(scheme.clauses.materials).toBeNull();
  });
});

describe('S-6: bonus', () => {
  test('two kinds, named as in S-3（十一）, with the maximum that their text names', () => {
    expect(scheme.bonus.map(({ name }) => name)).toEqual(printed[10]?.paragraphs.map((line) => /^\d．(.*?)。/.exec(line)?.[1]));
    for (const { standard, max } of scheme.bonus) {
      expect(lines.map((line) => line.replace(/^第六条 特别加分。/, ''))).toContain(standard);
      expect(standard).toContain(`最多加${max}分`);
    }
  });
});

describe('S-7: grades and veto', () => {
  test('the grades begin where the clause says', () => {
    expect(scheme.grades.map(({ name }) => name).join('、')).toBe(/考评等级分为(.*?)4个等级/.exec(source)?.[1]);
    expect(scheme.grades.slice(0, 3).map(({ min }) => min)).toEqual([...source.matchAll(/(\d+)（含）/g)].map(([, min]) => Number(min)));
    expect(scheme.clauses.grades.text).toContain(`${scheme.grades[2]?.min}分以下为${scheme.grades[3]?.name}`);
  });

  test('a major violation rules out 良好 and better, which leaves 合格', () => {
    expect(source).toContain(squeeze(scheme.veto?.text ?? 'absent'));
    const good = scheme.grades.findIndex(({ name }) => scheme.veto?.text.includes(`不能评为${name}及以上`));
    expect(scheme.grades[good + 1]?.key).toBe(scheme.veto?.cap);
  });
});

test('002: every clause and title stands in the source', () => {
  const { document, title, issuer } = scheme.source;
  const clauses = Object.values(scheme.clauses).flatMap((clause) => clause?.text ?? []);
  for (const text of [scheme.title, document, title, issuer, scheme.card.title, ...clauses]) expect(source).toContain(squeeze(text));
});
