import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import rules from '../.dependency-cruiser.mjs';

/**
 * Checks `src` under a folder against the layers.
 * @param {string} folder absolute; holds `src` and `tsconfig.json`
 * @returns {Promise<{ modules: number, violations: { rule: string, from: string, to: string, reason: string }[] }>} `modules`: files of `src` that were read
 */
export async function checkLayers(folder) {
  if (!isAbsolute(folder)) throw new Error(`The folder is not absolute: ${folder}`);
  const { options, forbidden = [] } = rules;
  const reasons = new Map(forbidden.map(({ name, comment }) => [name, comment ?? '']));
  const typescript = extractTSConfig(join(folder, 'tsconfig.json'));
  const { output } = await cruise(['src'], { ...options, baseDir: folder, ruleSet: { forbidden }, validate: true }, options?.enhancedResolveOptions, { tsConfig: typescript });
  if (typeof output === 'string') throw new Error(output);
  return {
    modules: output.modules.filter(({ source }) => source.startsWith('src/')).length,
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to, reason: reasons.get(rule.name) ?? '' })),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // A parser that does not know TypeScript finds no violation because it finds no module.
  const fewest = 30;
  const { modules, violations } = await checkLayers(process.cwd());
  for (const { rule, from, to, reason } of violations) console.error(`${rule}: ${from} → ${to}\n  ${reason}`);
  console.log(`layers: ${modules} modules, ${violations.length} violations`);
  if (modules < fewest) console.error(`Fewer than ${fewest} modules were read`);
  process.exit(violations.length === 0 && modules >= fewest ? 0 : 1);
}
