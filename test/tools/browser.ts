import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../scripts/browser.mjs';
import { hasChineseFont } from '../../scripts/find-tools.mjs';
import { servePageFolder } from '../../scripts/page-server.mjs';

const root = join(__dirname, '../..');
const fonts = join(root, 'node_modules/@fontsource-variable/noto-sans-sc');

/** Names that the page may ask for; each gets the Chinese glyphs where the system has none. */
const fontNames = ['Segoe UI', 'Microsoft YaHei', 'Noto Sans SC'];

export const launchBrowser = (): Promise<Browser> => startBrowser(root);

export interface ServedPage { /** Ends with a slash. */ url: string; close: () => Promise<void> }

/** Serves the built page with the shipped headers on a free port. */
export async function servePage(folder = join(root, 'dist/page'), systemFont = hasChineseFont()): Promise<ServedPage> {
  if (systemFont) return servePageFolder(folder);
  const sheet = await readFile(join(fonts, 'index.css'), 'utf8');
  const faces = fontNames.map((name) => sheet.replaceAll("'Noto Sans SC Variable'", `'${name}'`)).join('\n');
  return servePageFolder(folder, {
    replace: async (path) => {
      if (path === '/page.css') return { type: 'text/css', body: `${await readFile(join(folder, 'page.css'), 'utf8')}\n${faces}` };
      const font = /^\/files\/([\w-]+\.woff2)$/.exec(path)?.[1];
      return font ? { type: 'font/woff2', body: await readFile(join(fonts, 'files', font)) } : undefined;
    },
  });
}
