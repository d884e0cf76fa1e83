import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLock } from '../scripts/check-lock.mjs';

const root = join(__dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const project = JSON.parse(read('package.json')) as Record<'dependencies' | 'optionalDependencies' | 'devDependencies', Record<string, string>>;
const declared = { ...project.dependencies, ...project.optionalDependencies, ...project.devDependencies };
const lock = JSON.parse(read('package-lock.json')) as Parameters<typeof checkLock>[0];

test('docs/dependencies.md tells version, licence and purpose of every dependency, and of nothing else', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| (\S+) \| (\d\S*) \| ([^|]+) \| ([^|]+) \|$/gm)];
  expect(Object.fromEntries(rows.map(([, name, version]) => [name, version]))).toEqual(declared);
  expect(rows).toHaveLength(Object.keys(declared).length);
});

test('every version is exact', () => {
  expect(Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file holds the programs of every platform', () => {
  expect(checkLock(lock)).toEqual([]);
});

test.each(['@swc/core-win32-x64-msvc', '@oxlint/binding-darwin-arm64', '@unrs/resolver-binding-linux-arm64-gnu'])('a lock file without %s is reported', (name) => {
  const { [`node_modules/${name}`]: absent, ...packages } = lock.packages;
  expect(absent).toBeDefined();
  expect(checkLock({ packages }).join()).toContain(`lacks ${name}`);
});

test('a package without a checksum, or from elsewhere than the registry, is reported', () => {
  const packages = { 'node_modules/bare': {}, 'node_modules/foreign': { integrity: 'sha512-', resolved: 'https://example.org/foreign.tgz' } };
  expect(checkLock({ packages })).toEqual(['node_modules/bare has no checksum', 'node_modules/foreign comes from https://example.org/foreign.tgz']);
});
