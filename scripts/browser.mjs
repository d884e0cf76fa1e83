import { chromium } from 'playwright-core';
import { findBrowser } from './find-tools.mjs';

const quiet = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * Starts the browser that is there, headless and silent towards the network.
 * @param {string} root the checkout
 */
export async function startBrowser(root) {
  const browser = findBrowser(root);
  if (!browser) throw new Error('No browser: set CHROME_PATH, install chromium, or run `npm run provide`');
  return chromium.launch({ executablePath: browser.path, args: quiet, env: { ...process.env, ...browser.env } });
}
