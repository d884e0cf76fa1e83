import { dividers } from '../../../src/output/submission/dividers';
import { AT, city, county, decided, sample } from './reports';
import { blocksIn, wordsOf } from './texts-in';

const parts = { at: AT, draft: false };
const filled = sample(county, 'filled');
const document = dividers(county, filled, parts);
const [list, pages] = document.sections;

const pagesOf = (section: typeof pages): string[][] => (section?.blocks ?? []).reduce<string[][]>((all, block) => (block.type === 'page-break' ? [...all, []] : [...all.slice(0, -1), [...(all.at(-1) ?? []), wordsOf(block)]]), [[]]);

describe('dividers (H-4: 每项指标所对应的佐证材料前需单独插入一张异色纸…注明指标编号及名称)', () => {
  test('one page for each item that has evidence, with number and name, in the official order', () => {
    const expected = filled.items.filter(({ materials }) => materials.some(({ state }) => state !== 'missing')).map(({ code, name }) => [code, name]);
    expect(expected).toHaveLength(14);
    expect(pagesOf(pages).map(([, code, name]) => [code, name])).toEqual(expected);
    expect(pages).toMatchObject({ centered: true, pageNumbers: 'none' });
  });

  test('number and name are large', () => {
    const sizes = (pages?.blocks ?? []).flatMap((block) => (block.type === 'display' ? [block.size] : []));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(36);
  });

  test('an item whose documents lie with another says with which', () => {
    expect(pagesOf(pages).find(([, code]) => code === '1.1.2')?.at(-1)).toBe('材料与1.1.1 领导小组成立情况共用，见该项');
    expect(pagesOf(pages).find(([, code]) => code === '1.1.1')).toHaveLength(3);
  });

  test('a draft says so on every page', () => {
    expect(dividers(county, filled, { ...parts, draft: true }).sections.map(({ header }) => header)).toEqual(['草稿', '草稿']);
    expect(JSON.stringify(document)).not.toContain('草稿');
  });
});

describe('the list of all pages', () => {
  const rows = wordsOf((list?.blocks ?? []).find(({ type }) => type === 'table')!).split('\n');

  test('names every document of every item once, a shared one with where it lies', () => {
    const every = filled.items.flatMap(({ materials }) => materials);
    expect(rows).toHaveLength(1 + every.length);
    expect(rows.filter((row) => row.includes('共用）'))).toHaveLength(every.length - county.materials.length);
    for (const { text } of county.materials) expect(rows.some((row) => row.includes(text))).toBe(true);
    expect(rows[3]).toBe('2|1.1.2|领导小组的发挥作用|成立领导小组文件（加盖公章有效，公文系统需要系统截图）（与1.1.1共用）|有|见1.1.1');
  });

  test('has no divider for an item of which nothing is there', () => {
    expect(rows.find((row) => row.includes('|1.4.1|'))).toBe('无|1.4.1|办公场所|办公大厅照片|缺|未填');
  });

  test('counts pages and documents, so that the binder is complete', () => {
    expect(list?.blocks.map(wordsOf).at(-1)).toContain('共14张分隔页，共26份材料，其中有23份、缺1份、未核2份。');
  });

  test('gives the pages of the binder where the list of materials does', () => {
    expect(blocksIn(dividers(county, decided(), parts)).map(wordsOf).join('\n')).toContain('1|1.1.1|领导小组成立情况|成立领导小组文件（加盖公章有效，公文系统需要系统截图）|有|1-9');
  });
});

test('a scheme that names no documents needs no dividers, and says so (S-3)', () => {
  const { sections } = dividers(city, sample(city, 'filled'), parts);
  expect(sections).toHaveLength(1);
  expect(sections[0]?.blocks.map(wordsOf).at(-1)).toBe('评价办法未列明各项指标需提供的材料，无需分隔页。');
});
