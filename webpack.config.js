import { existsSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { contentSecurityPolicy, officeClients, policyFor } from './scripts/csp.mjs';
import { OfflinePlugin } from './scripts/offline-plugin.mjs';
import { keptOffline, officeFiles, pageFiles } from './scripts/page-files.mjs';
import { SamplesPlugin } from './scripts/samples-plugin.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const fromRoot = (...parts) => join(root, ...parts);

/** Browsers that the page is compiled for; the webviews of Office that can run React are newer. */
const browsers = { chrome: '86', edge: '86', firefox: '91', safari: '15' };

const compile = (env) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    env: { targets: env },
    jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
  },
});

const common = (production) => ({
  context: root,
  mode: production ? 'production' : 'development',
  devtool: production ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  stats: { preset: 'errors-warnings', timings: true },
  performance: { hints: false },
});

/** The browser page, and what Excel opens: the pane and the functions of the ribbon. */
const entries = {
  page: ['./src/offline.ts', './src/page.tsx'],
  ...(existsSync(fromRoot('src/taskpane.tsx')) ? { taskpane: './src/taskpane.tsx' } : {}),
  ...(existsSync(fromRoot('src/commands.ts')) ? { commands: './src/commands.ts' } : {}),
};

const html = (filename, chunk, client) => new HtmlPlugin({
  template: './src/page.html',
  filename,
  chunks: [chunk],
  scriptLoading: 'defer',
  templateParameters: { csp: policyFor(client), office: client },
});

const page = (production, server, edition) => ({
  ...common(production),
  name: 'page',
  target: 'browserslist:chrome 86',
  entry: entries,
  output: {
    path: fromRoot(edition === 'intranet' ? 'dist/page' : `dist/page-${edition}`),
    filename: production ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: production ? 'part.[contenthash:8].js' : 'part.[name].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    clean: true,
  },
  module: { rules: [compile(browsers)] },
  optimization: {
    splitChunks: { chunks: 'initial', cacheGroups: { vendor: { test: /node_modules/, name: 'vendor' }, shared: { minChunks: 2, name: 'shared', priority: -10 }, parts: { chunks: 'async', minChunks: 2, minSize: 20_000, priority: -20 } } },
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  plugins: [
    html('index.html', 'page'),
    html('taskpane.html', 'taskpane' in entries ? 'taskpane' : 'page', officeClients[edition]),
    ...('commands' in entries ? [html('commands.html', 'commands', officeClients[edition])] : []),
    new CopyPlugin({ patterns: [...pageFiles, ...(edition === 'intranet' ? officeFiles : [])] }),
    new SamplesPlugin({ csp: contentSecurityPolicy }),
    ...(production ? [new OfflinePlugin({ worker: fromRoot('src/offline-worker.js'), keep: keptOffline })] : []),
  ],
  devServer: {
    host: 'localhost',
    port: 3000,
    server,
    headers: { 'Content-Security-Policy': policyFor(officeClients[edition]) },
    static: false,
    client: { overlay: false },
  },
});

const cli = (production) => ({
  ...common(production),
  name: 'cli',
  target: 'node20',
  entry: { cli: './src/cli.ts' },
  output: { path: fromRoot('dist/cli'), filename: '[name].cjs', chunkFilename: '[name].cjs', clean: true },
  module: { rules: [compile({ node: '20' })] },
  optimization: { minimize: false, splitChunks: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    { apply: (compiler) => compiler.hooks.afterEmit.tapPromise('Executable', () => chmod(fromRoot('dist/cli/cli.cjs'), 0o755)) },
  ],
});

/** Office asks for https; Linux has no Office, so there the certificate is made but not trusted. */
async function httpsServer() {
  const certificates = await import('office-addin-dev-certs');
  if (process.platform !== 'linux') return { type: 'https', options: await certificates.getHttpsServerOptions() };
  const folder = join(homedir(), '.office-addin-dev-certs');
  await mkdir(folder, { recursive: true });
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  await certificates.generateCertificates(ca, cert, key);
  return { type: 'https', options: { ca, cert, key } };
}

export default async (env, { mode }) => {
  const production = mode === 'production';
  const edition = env.office ?? 'intranet';
  if (!Object.hasOwn(officeClients, edition)) throw new Error(`--env office is one of ${Object.keys(officeClients).join(', ')}, not ${edition}`);
  if (env.WEBPACK_SERVE) return page(false, env.https ? await httpsServer() : 'http', edition);
  return edition === 'intranet' ? [page(production, 'http', edition), cli(production)] : page(production, 'http', edition);
};
