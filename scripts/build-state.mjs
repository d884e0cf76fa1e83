import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'assets', 'scripts', 'webpack.config.js', 'package-lock.json'];
const results = ['dist/page/index.html', 'dist/cli/cli.cjs'];
/** webpack leaves files whose bytes are the same as they are, so that their times tell nothing. */
const stamp = 'dist/.built';

/**
 * Whether the build is absent or older than what it is made of.
 * @param {string} root the checkout
 */
export function buildIsStale(root) {
  if (![...results, stamp].every((file) => existsSync(join(root, file)))) return true;
  const built = statSync(join(root, stamp)).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > built);
}

/**
 * Keeps when a build that succeeded had begun.
 * @param {string} root the checkout
 * @param {Date} start
 */
export function noteBuild(root, start) {
  writeFileSync(join(root, stamp), '');
  utimesSync(join(root, stamp), start, start);
}

/**
 * @param {string} path
 * @returns {number} the newest modification time in milliseconds; 0 where nothing is
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const state = statSync(path);
  if (!state.isDirectory()) return state.mtimeMs;
  return Math.max(state.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
