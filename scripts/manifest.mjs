import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkManifest } from './check-manifest.mjs';
import { rebaseManifest } from './rebase-manifest.mjs';

/** @param {string[]} lines @param {number} status */
function refuse(lines, status) {
  for (const line of lines) console.error(line);
  process.exit(status);
}

/** @param {string} xml @param {string} base */
function rebased(xml, base) {
  try {
    return rebaseManifest(xml, base);
  } catch (error) {
    if (error instanceof TypeError) refuse([error.message], 2);
    throw error;
  }
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: { base = '', office } } = parseArgs({ options: { base: { type: 'string' }, office: { type: 'string', default: 'intranet' } } });
if (base === '') refuse(['usage: npm run manifest -- --base https://HOST/FOLDER/ [--office intranet|cdn|china]'], 2);
const manifest = rebased(readFileSync(`${root}manifest.xml`, 'utf8'), base);
const problems = checkManifest(manifest, `${root}dist/page${office === 'intranet' ? '' : `-${office}`}`, base);
if (problems.length > 0) refuse([...problems, `npm run build -- --office=${office} makes the files that the manifest names`], 1);
writeFileSync(`${root}dist/manifest.xml`, manifest);
console.log(`dist/manifest.xml: ${base}`);
