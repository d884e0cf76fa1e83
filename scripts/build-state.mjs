import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'assets', 'scripts', 'webpack.config.js', 'package-lock.json'];
const results = ['dist/page/index.html', 'dist/cli/cli.cjs'];

/**
 * Whether the build is absent or older than what it is made of.
 * @param {string} root the checkout
 */
export function buildIsStale(root) {
  const built = results.map((file) => join(root, file));
  if (!built.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return sources.some((source) => newest(join(root, source)) > oldest);
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
