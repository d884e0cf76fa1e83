import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

const HOOK = `
const { transformSync } = require('@swc/core');
const { readFileSync } = require('node:fs');
const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };
require.extensions['.ts'] = (module, filename) => module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
`;

/** What a script prints that runs in a process of its own, with the project's sources within reach of `require('./src/…')`. */
export const runTypescript = (script: string, env: Record<string, string> = {}): string =>
  execFileSync(process.execPath, ['-e', `${HOOK}\n${script}`], { cwd: root, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 });
