import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBrowser } from './browser.mjs';
import { servePageFolder } from './page-server.mjs';

// Takes the pictures of the README anew from the build: the pane, the page and the city by the browser, the printed card by LibreOffice.
const root = join(import.meta.dirname, '..');
const images = join(root, 'docs/images');

async function takePane() {
  const served = await servePageFolder(join(root, 'dist/page'));
  const browser = await startBrowser(root);
  for (const { name, width, height, item } of [{ name: 'pane', width: 350, height: 720, item: false }, { name: 'page', width: 1200, height: 720, item: true }]) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1.5, locale: 'zh-CN', reducedMotion: 'reduce' });
    await page.goto(served.url);
    await page.getByRole('button', { name: /^鲁山县打分卡/ }).click();
    await page.getByRole('tablist').waitFor();
    if (item) await page.locator('main').getByText('办公场所').first().click();
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(images, `${name}.png`) });
    await page.close();
  }
  const page = await browser.newPage({ viewport: { width: 1200, height: 720 }, deviceScaleFactor: 1.5, locale: 'zh-CN', reducedMotion: 'reduce' });
  await page.goto(served.url);
  await page.getByRole('button', { name: /^平顶山市汇总/ }).click();
  await page.getByRole('tab', { name: '排名' }).click();
  await page.locator('main').getByText('鲁山县').first().waitFor();
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(images, 'city.png') });
  await browser.close();
  await served.close();
}

function takeCard() {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const book = join(folder, 'card.xlsx');
    execFileSync(process.execPath, [join(root, 'dist/cli/cli.cjs'), 'card', '--scheme', 'henan-2021', '--unit', '鲁山县', '-o', book]);
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, book]);
    execFileSync('pdftoppm', ['-r', '80', '-png', '-f', '1', '-l', '1', '-singlefile', join(folder, 'card.pdf'), join(images, 'card')]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await takePane();
takeCard();
process.exit(0);
