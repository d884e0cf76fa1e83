import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIsStale, noteBuild } from './build-state.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { 'if-stale': { type: 'boolean' }, office: { type: 'string', default: 'intranet' } } });
if (values['if-stale'] && !buildIsStale(root)) process.exit(0);
const start = new Date();
const webpack = fileURLToPath(import.meta.resolve('webpack-cli/bin/cli.js'));
const { status, error } = spawnSync(process.execPath, [webpack, '--mode', 'production', '--env', `office=${values.office}`], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
if (error) throw error;
if (status === 0 && values.office === 'intranet') noteBuild(root, start);
process.exit(status ?? 1);
