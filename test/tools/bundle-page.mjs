import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import webpack from 'webpack';
import { contentSecurityPolicy } from '../../scripts/csp.mjs';

// Usage: node test/tools/bundle-page.mjs SOURCE FOLDER; bundles a source as the page's own are, with a page that loads it under the same policy
const [source = '', folder = ''] = process.argv.slice(2);
/** @type {{ default: (env: object, options: { mode: string }) => Promise<import('webpack').Configuration[]> }} */
const { default: configure } = await import(new URL('../../webpack.config.js', import.meta.url).href);
const [page] = await configure({}, { mode: 'production' });
const compiler = webpack({ ...page, entry: { harness: resolve(source) }, output: { ...page?.output, path: resolve(folder), filename: '[name].js' }, optimization: { ...page?.optimization, splitChunks: false }, plugins: [] });
/** @type {import('webpack').Stats | undefined} */
const stats = await new Promise((done, failed) => {
  compiler.run((error, result) => (error ? failed(error) : done(result)));
});
if (stats === undefined || stats.hasErrors()) throw new Error(stats?.toString('errors-only'));
await writeFile(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><title>harness</title><script defer src="harness.js"></script>`);
