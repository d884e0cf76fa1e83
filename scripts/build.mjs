import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIsStale } from './build-state.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const ifStale = process.argv.includes('--if-stale');
if (ifStale && !buildIsStale(root)) process.exit(0);
const webpack = fileURLToPath(import.meta.resolve('webpack-cli/bin/cli.js'));
const { status, error } = spawnSync(process.execPath, [webpack, '--mode', 'production'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
if (error) throw error;
process.exit(status ?? 1);
