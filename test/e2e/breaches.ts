import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA and good practice; the focus dummies of Fluent's tabster are empty by design. */
export async function breaches(page: Page): Promise<string[]> {
  await settled(page);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({ exclude: [['[data-tabster-dummy]']] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).slice(0, 3).join(' | ')}`);
}

/** Colours on their way from one state to the next are no one's choice. */
const settled = (page: Page): Promise<unknown> => page.evaluate(() => Promise.allSettled(
  document.getAnimations().filter(({ effect }) => effect !== null && effect.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished),
));

/** How far something stands out of the page to the right. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
