import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeCity } from '../../src/samples/make';

/** A folder as a city centre may have it: the sample's ten files, a lock file of Excel, and a photograph. */
export async function writeCityFolder(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'city-')), '各县报送');
  await mkdir(folder);
  const { cards, scan } = makeCity();
  await writeFile(join(folder, scan.fileName), scan.text);
  for (const { fileName, changes } of cards) await writeFile(join(folder, fileName), editPackage(null, changes));
  await writeFile(join(folder, '~$叶县.xlsx'), 'lock');
  await writeFile(join(folder, '办公大厅照片.jpg'), 'photograph');
  return folder;
}

export const openCityView = (page: Page): Promise<void> => page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '市级汇总' }).click();

/** The city's view with the sample, all files read. */
export async function openCitySample(page: Page): Promise<void> {
  await openCityView(page);
  await page.getByRole('button', { name: /^看示例/ }).click();
  await allRead(page);
}

/** Waits until reading is over and the counts are said. */
export const allRead = (page: Page, timeout = 60_000): Promise<void> => page.locator('[aria-live=polite]', { hasText: '可汇总单位' }).waitFor({ state: 'attached', timeout });

export const openTab = (page: Page, tab: '导入' | '排名' | '失分' | '单位' | '导出'): Promise<void> => page.getByRole('tab', { name: tab }).click();

/** The rows of the ranking as they stand on the screen: rank, unit, total, grade. */
export const ranking = (page: Page): Promise<string[][]> =>
  page.locator('tbody tr:has([data-nav=unit])').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].slice(0, 4).map((cell) => cell.textContent ?? '')));
