import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkManifest } from './check-manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const problems = checkManifest(readFileSync(`${root}manifest.xml`, 'utf8'), `${root}dist/page`);
for (const problem of problems) console.error(problem);
console.log(`manifest.xml: ${problems.length} problems`);
if (problems.length > 0) process.exit(1);
if (process.argv.includes('--offline')) process.exit(0);

const reachable = await fetch('https://validationgateway.omex.office.net', { signal: AbortSignal.timeout(10_000) }).then(() => true, () => false);
if (!reachable) console.log('The validation service does not answer: only the own check was made.');
else {
  const { status } = spawnSync('npx', ['office-addin-manifest', 'validate', 'manifest.xml'], { cwd: root, stdio: 'inherit' });
  process.exit(status ?? 1);
}
