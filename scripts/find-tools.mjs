import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} root the checkout */
export const browserFolder = (root) => join(root, 'node_modules/.cache/dafenka-browser');

/**
 * A browser of the Chromium family and what it needs in its environment: CHROME_PATH, one on PATH, or the one that
 * `npm run provide` unpacked; `undefined` where there is none.
 * @param {string} root the checkout
 * @returns {{ path: string, env: Record<string, string> } | undefined}
 */
export function findBrowser(root) {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !canRun(chosen)) throw new Error(`CHROME_PATH names no program: ${chosen}`);
  const installed = chosen || onPath(browserNames);
  if (installed) return { path: installed, env: {} };
  const folder = browserFolder(root);
  const unpacked = join(folder, 'chromium');
  const fonts = join(folder, 'fonts.conf');
  if (!canRun(unpacked) || !existsSync(fonts)) return undefined;
  return { path: unpacked, env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: fonts } };
}

/** LibreOffice's program: SOFFICE_PATH or `soffice` on PATH. */
export function findOffice() {
  const chosen = process.env.SOFFICE_PATH;
  if (chosen && !canRun(chosen)) throw new Error(`SOFFICE_PATH names no program: ${chosen}`);
  return chosen || onPath(['soffice', 'libreoffice']);
}

/** Poppler's program that turns the pages of a PDF into pictures. */
export const findPdfPainter = () => onPath(['pdftoppm']);

/** Whether the system has a font with Chinese glyphs. */
export function hasChineseFont() {
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}
