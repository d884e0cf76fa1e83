import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

/** @type {import('@swc/core').JscConfig} */
const jsc = { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } };
const ENDINGS = ['.ts', '.tsx', '/index.ts'];

/**
 * Finds the source behind an import without an extension.
 * @type {import('node:module').ResolveHook}
 */
export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && context.parentURL) {
    for (const ending of ENDINGS) {
      const url = new URL(specifier + ending, context.parentURL);
      if (existsSync(fileURLToPath(url))) return { url: url.href, shortCircuit: true };
    }
  }
  return next(specifier, context);
}

/**
 * Compiles TypeScript, and gives a JSON file as a module with a default export, as the bundler does.
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, next) {
  const json = url.endsWith('.json');
  if (!url.startsWith('file:') || !(json || /\.tsx?$/.test(url))) return next(url, context);
  const text = await readFile(fileURLToPath(url), 'utf8');
  if (json) return { format: 'module', source: `export default ${text};`, shortCircuit: true };
  const { code } = await transform(text, { jsc, module: { type: 'es6' }, sourceMaps: 'inline', filename: fileURLToPath(url) });
  return { format: 'module', source: code, shortCircuit: true };
}
