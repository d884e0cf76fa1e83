import { chmod, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { contentSecurityPolicy } from './scripts/csp.mjs';
import { OfflinePlugin } from './scripts/offline-plugin.mjs';

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

const page = (production, server) => ({
  ...common(production),
  name: 'page',
  target: 'browserslist:chrome 86',
  entry: { page: ['./src/offline.ts', './src/page.tsx'] },
  output: {
    path: fromRoot('dist/page'),
    filename: production ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: production ? 'part.[contenthash:8].js' : 'part.[name].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    clean: true,
  },
  module: { rules: [compile(browsers)] },
  optimization: {
    splitChunks: { chunks: 'initial', cacheGroups: { vendor: { test: /node_modules/, name: 'vendor' } } },
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  plugins: [
    ...['index.html', 'taskpane.html'].map((filename) => new HtmlPlugin({
      template: './src/page.html',
      filename,
      chunks: ['page'],
      scriptLoading: 'defer',
      templateParameters: { csp: contentSecurityPolicy },
    })),
    new CopyPlugin({
      patterns: [
        { from: 'assets/page.css' },
        { from: 'assets/app.webmanifest' },
        { from: 'assets/icon.svg', to: 'icons/' },
        { from: 'assets/icon-*.png', to: 'icons/[name][ext]' },
      ],
    }),
    ...(production ? [new OfflinePlugin({ worker: fromRoot('src/offline-worker.js'), keep: (file) => !file.endsWith('.LICENSE.txt') })] : []),
  ],
  devServer: {
    host: 'localhost',
    port: 3000,
    server,
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
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
  if (env.WEBPACK_SERVE) return page(false, env.https ? await httpsServer() : 'http');
  return [page(production, 'http'), cli(production)];
};
