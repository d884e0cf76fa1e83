import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules, wordsOf } from '../../src/core/rules';
import { schemes } from '../../src/schemes';
import { itemsOf } from '../../src/schemes/schema';
import { oneFindingPerRule } from '../tools/dirty-cards';
import { rulesDoc } from './rules-doc';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('docs/rules.md is what the list of rules gives', () => {
  const actual = join(__dirname, 'rules.actual.md');
  const expected = rulesDoc();
  rmSync(actual, { force: true });
  if (read('docs/rules.md') !== expected) writeFileSync(actual, expected);
  expect(read('docs/rules.md')).toBe(expected);
});

test('every rule is broken by some card, and says so in both languages, with place and clause', () => {
  const found = oneFindingPerRule();
  expect([...found.keys()].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  for (const finding of found.values()) {
    const [zh, en] = [wordsOf(finding, 'zh'), wordsOf(finding, 'en')];
    expect(`${zh.message}${zh.mend}`).toMatch(/\p{Script=Han}/u);
    expect(`${zh.message}${zh.mend}`.replace('#DIV/0!', '')).not.toMatch(/[!！]|undefined|null|NaN|。/);
    expect(`${en.message}${en.mend}`).not.toMatch(/undefined|NaN|[，。；：]/);
    expect(finding.clause).toMatch(/教资助〔2021〕104号|山东省市级学生资助管理工作绩效考评办法/);
  }
});

test('the README lists every scheme with its items and documents', () => {
  const readme = read('README.md');
  for (const scheme of schemes) expect(readme).toContain(`| \`${scheme.id}\` | ${scheme.title} | ${itemsOf(scheme).length} | ${scheme.materials.length} |`);
});

test('the README has a row for every layer, in the order of the rules, and a line for every command', () => {
  const layers = [...read('.dependency-cruiser.mjs').matchAll(/layer: '(\w+)'/g)].map(([, layer]) => layer);
  expect([...read('README.md').matchAll(/^\| `src\/(\w+)` \|/gm)].map(([, layer]) => layer)).toEqual(layers);
  const commands = [...read('docs/cli.md').matchAll(/^## dafenka (\w+)$/gm)].map(([, command]) => command);
  expect([...read('README.md').matchAll(/^npx dafenka (\w+)/gm)].map(([, command]) => command)).toEqual(commands);
});

test('what the README and the guides point to is there', () => {
  for (const path of ['README.md', 'docs/guide.md', 'docs/schemes.md', 'docs/names.md']) {
    for (const [, target] of read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) expect(() => read(join(path, '..', target ?? ''))).not.toThrow();
  }
});
