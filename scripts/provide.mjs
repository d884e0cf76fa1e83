import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser, findOffice, findPdfReader, findValidator, findWriter, hasChineseFont } from './find-tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const linux = process.platform === 'linux';
const shipped = linux && process.arch === 'x64';

/** @type {{ words: string, found: () => unknown, packages: string[] }[]} */
const tools = [
  { words: 'LibreOffice Calc (soffice, or SOFFICE_PATH)', found: findOffice, packages: ['libreoffice-calc'] },
  { words: 'LibreOffice Writer', found: findWriter, packages: ['libreoffice-writer'] },
  { words: 'poppler (pdftotext)', found: findPdfReader, packages: ['poppler-utils'] },
  { words: 'a font with Chinese glyphs', found: hasChineseFont, packages: ['fonts-noto-cjk', 'fontconfig'] },
  { words: 'a browser (Chromium, Chrome or Edge, or CHROME_PATH)', found: () => findBrowser(root), packages: shipped ? [] : ['chromium'] },
  { words: 'the Open XML SDK validator (npm installs it on Linux x64 only)', found: () => findValidator(root), packages: [] },
];
const missing = () => tools.filter(({ found }) => !found());

/** @param {string} program @param {string[]} args */
function run(program, args) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (error) console.error(`${program}: ${error.message}`);
  return status === 0;
}

const packages = missing().flatMap((tool) => tool.packages);
if (packages.length > 0 && linux && process.getuid?.() === 0) {
  console.log(`Installing ${packages.join(', ')} for the tests`);
  void (run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]));
}
if (shipped && !findBrowser(root)) {
  console.log('Unpacking a browser for the tests of the page');
  run(process.execPath, [fileURLToPath(new URL('unpack-browser.mjs', import.meta.url))]);
}

const absent = missing();
if (absent.length > 0) {
  const wanted = absent.flatMap((tool) => tool.packages);
  console.error(`Missing: ${absent.map(({ words }) => words).join('; ')}.`);
  if (linux && wanted.length > 0) console.error(`On Debian or Ubuntu: sudo apt-get install ${wanted.join(' ')}`);
  console.error('The tests that need these are reported as skipped.');
  if (process.env.CI === 'true') process.exit(1);
}
