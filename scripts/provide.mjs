import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser, findOffice, findPdfPainter, hasChineseFont } from './find-tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = ['libreoffice-calc', 'fonts-noto-cjk', 'poppler-utils'];

const missingOffice = () => [
  ...(findOffice() ? [] : ['LibreOffice Calc (soffice)']),
  ...(hasChineseFont() ? [] : ['a font with Chinese glyphs']),
  ...(findPdfPainter() ? [] : ['poppler (pdftoppm)']),
];

/** @param {string} program @param {string[]} args */
function run(program, args) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (error) console.error(`${program}: ${error.message}`);
  return status === 0;
}

if (missingOffice().length > 0 && process.platform === 'linux' && process.getuid?.() === 0) {
  console.log(`Installing ${packages.join(', ')} for the tests that print workbooks`);
  void (run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]));
}
if (!findBrowser(root) && process.platform === 'linux' && process.arch === 'x64') {
  console.log('Unpacking a browser for the tests of the page');
  run(process.execPath, [fileURLToPath(new URL('unpack-browser.mjs', import.meta.url))]);
}

const missing = [...missingOffice(), ...(findBrowser(root) ? [] : ['a browser (Chromium, Chrome or Edge; CHROME_PATH)'])];
if (missing.length > 0) {
  console.error(`Missing: ${missing.join('; ')}.
On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')} chromium
The suites that need these are reported as skipped.`);
  if (process.env.CI === 'true') process.exit(1);
}
