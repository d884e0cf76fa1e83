import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startBrowser } from './browser.mjs';

// Redraws assets/icon-*.png from assets/icon.svg: `node scripts/render-icons.mjs`
const sizes = [16, 20, 32, 64, 80, 128, 192, 512];
const root = fileURLToPath(new URL('..', import.meta.url));
const drawing = await readFile(`${root}assets/icon.svg`, 'utf8');
const browser = await startBrowser(root);
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: `${root}assets/icon-${size}.png`, omitBackground: true });
}
await browser.close();
