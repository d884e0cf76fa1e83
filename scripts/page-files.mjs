import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const client = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** What the client loads in Excel on each system; outside Office it needs the table of applications to say so. */
const clientFiles = [
  'office.js', 'excel-win32-16.01.js', 'excel-win32-16.00.js', 'excel-web-16.00.js', 'excel-mac-16.00.js',
  'zh-cn/office_strings.js', 'en-us/office_strings.js', 'o15apptofilemappingtable.js',
];

/** Files of the page that are copied as they are. */
export const pageFiles = [
  { from: 'assets/page.css' },
  { from: 'assets/old-webview.js', info: { minimized: true } },
  { from: 'assets/app.webmanifest' },
  { from: 'assets/icon.svg', to: 'icons/' },
  { from: 'assets/icon-*.png', to: 'icons/[name][ext]' },
];

/** The client of Office, unmodified, for an add-in's own server. */
export const officeFiles = [
  ...clientFiles.map((name) => ({ from: join(client, name), to: `office/${name}`, info: { minimized: true } })),
  { from: join(client, '../LICENSE.md'), to: 'office/LICENSE.md' },
];

/** @param {string} file @returns {boolean} whether the browser page keeps the file to work without a network; the pane always comes from its server */
export const keptOffline = (file) => !/^(office|samples)\/|^(taskpane|commands|old-webview)\.|\.LICENSE\.txt$/.test(file);
