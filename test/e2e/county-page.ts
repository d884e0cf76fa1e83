import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { ServedPage } from '../tools/browser';

/** A page of the shipped build, and everything that it must not do while it is used. */
export interface CountyPage {
  page: Page;
  /** Errors of the console and of the page, breaches of its policy, requests to anywhere else. */
  wrongs: string[];
  close: () => Promise<void>;
}

export async function openCounty(browser: Browser, served: ServedPage, options: BrowserContextOptions = {}): Promise<CountyPage> {
  const context = await browser.newContext({ viewport: { width: 350, height: 768 }, locale: 'zh-CN', reducedMotion: 'reduce', acceptDownloads: true, ...options });
  const page = await context.newPage();
  const wrongs: string[] = [];
  const home = new URL(served.url).origin;
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(message.text());
  });
  page.on('pageerror', (error) => wrongs.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== home && url.protocol !== 'data:' && url.protocol !== 'blob:') wrongs.push(`request to ${url.origin}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`));
  });
  await page.goto(served.url);
  await page.getByRole('button', { name: '打开工作簿' }).waitFor();
  return { page, wrongs, close: () => context.close() };
}

/** The sample of a filled card, one document missing. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^鲁山县打分卡/ }).click();
  await page.getByRole('tablist').waitFor();
}

/** The total as the scoreboard says it to a screen reader. */
export async function totalOf(page: Page): Promise<number> {
  const said = await page.locator('[aria-live=polite]', { hasText: '总分' }).textContent();
  return Number(/总分 ([\d.]+) 分/.exec(said ?? '')?.[1] ?? Number.NaN);
}

export const pointsOf = (page: Page, code: string) => page.locator('main input').and(page.getByRole('textbox', { name: new RegExp(`^${code.replaceAll('.', '\\.')} .*自评得分`) })).first();

/** Waits until the scoreboard says this total. */
export const showsTotal = (page: Page, total: number): Promise<void> => page.locator('[aria-live=polite]', { hasText: `总分 ${total} 分` }).waitFor({ state: 'attached' });
