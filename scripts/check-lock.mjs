import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * @typedef {{ integrity?: string, link?: boolean, resolved?: string, optionalDependencies?: Record<string, string> }} Entry
 */

/**
 * What would make `npm ci` fail on some platform: optional packages (the platforms' binaries) that the lock does not hold,
 * packages without a checksum, and packages that come from elsewhere than the registry.
 * @param {{ packages: Record<string, Entry> }} lock
 * @returns {string[]}
 */
export function checkLock({ packages }) {
  /** @type {string[]} */
  const problems = [];
  for (const [place, entry] of Object.entries(packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!heldFor(packages, place, name)) problems.push(`${place || 'the project'} lacks ${name}`);
    }
    if (place !== '' && !entry.link && !entry.integrity) problems.push(`${place} has no checksum`);
    if (entry.resolved && !entry.resolved.startsWith('https://registry.npmjs.org/')) problems.push(`${place} comes from ${entry.resolved}`);
  }
  return problems;
}

/** @param {Record<string, Entry>} packages @param {string} place @param {string} name */
function heldFor(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = checkLock(JSON.parse(readFileSync(fileURLToPath(new URL('../package-lock.json', import.meta.url)), 'utf8')));
  for (const problem of problems) console.error(problem);
  console.log(`package-lock.json: ${problems.length} problems`);
  process.exit(problems.length === 0 ? 0 : 1);
}
