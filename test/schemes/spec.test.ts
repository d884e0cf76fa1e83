import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemes } from '../../src/schemes';
import { itemsOf } from '../../src/schemes/schema';
import { seed, squeeze } from './seed';

const SOURCES = { H: '001', S: '002', R: '000', L: '004', P: '003' } as const;
const TEST = join(__dirname, '..');

/** The clauses of SPEC.md with their quotations. */
const clauses = readFileSync(join(TEST, 'SPEC.md'), 'utf8').split(/^### /m).slice(1).map((part) => {
  const id = part.slice(0, part.indexOf(' '));
  return { id, seed: SOURCES[id[0] as keyof typeof SOURCES], quotes: part.split('\n').filter((line) => /^> \S/.test(line)).map((line) => line.slice(2)) };
});
const ids = clauses.map(({ id }) => id);

test('every clause has its own number and a quotation', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  expect(clauses.filter(({ quotes }) => quotes.length === 0)).toEqual([]);
});

test.each(clauses.map((clause) => [clause.id, clause] as const))('%s stands in its source', (_, clause) => {
  const source = squeeze(seed(clause.seed));
  expect(clause.quotes.filter((quote) => !source.includes(squeeze(quote)))).toEqual([]);
});

test('every item, bonus and veto of the schemes has a clause', () => {
  const letters = { 'henan-2021': 'H', 'shandong-city': 'S' } as Record<string, string>;
  const wanted = schemes.flatMap((scheme) => [...itemsOf(scheme), ...scheme.bonus].map(({ code }) => `${letters[scheme.id]}-${code}`));
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
});

test('tests cite only clauses that are here', () => {
  const files = readdirSync(TEST, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const cited = files.flatMap((file) => {
    const text = readFileSync(join(TEST, file), 'utf8');
    return [...text.matchAll(/^\s*(?:describe|test|it)\(['"`]([HSRLP]-(?:A?\d+(?:\.\d+)*))/gm)].map(([, id = '']) => id);
  });
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((id) => !ids.includes(id))).toEqual([]);
});
