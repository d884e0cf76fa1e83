import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as output from '../../src/output';

const folder = join(__dirname, '../../src/output');

/** `makeKit` lives in kit.ts; every other output is named like its file. */
const NAMES: Record<string, string> = { kit: 'makeKit' };
const NOT_OUTPUTS = new Set(['index', 'text-words', 'city-text-words']);

test('the list of outputs holds every file of the folder', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts')).map((file) => file.replace(/\.ts$/, '')).filter((file) => !NOT_OUTPUTS.has(file));
  const names = files.map((file) => NAMES[file] ?? file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  expect(Object.keys(output).toSorted()).toEqual(names.toSorted());
  for (const one of Object.values(output)) expect(typeof one).toBe('function');
});
