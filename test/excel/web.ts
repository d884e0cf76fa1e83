import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page, Route } from 'playwright-core';
import { pageHeaders } from '../../scripts/page-server.mjs';
import { CLIENT, OFFICE_FOLDER } from './client-files';
import type { EmulatedExcel } from './host';
import { CONTROL, CONVERSATION, xdmHost } from './xdm';

/** Where Excel on the web stands; as another site its frames may have no storage. The browser's requests are answered here. */
const EXCEL_ORIGINS = { sameSite: 'https://localhost:4000', otherSite: 'https://excel.partner.officewebapps.cn' } as const;
const ADDIN_ORIGIN = 'https://localhost:3000';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.woff2': 'font/woff2', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
};

/** What Excel says in the name of the add-in's frame. */
const frameName = (origin: string): string => JSON.stringify({
  hostInfo: 'Excel|Web|16.00|zh-CN|||', xdmInfo: `${CONVERSATION}|${CONTROL}|${origin}`, serializerVersion: '1', baseFrameName: 'addin',
});

const outerPage = (origin: string, page: string, width: number): string => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>工作簿 - Excel</title>
<style>body { margin: 0; background: #e6e6e6 } iframe { position: fixed; inset: 0 0 0 auto; width: ${width}px; height: 100%; border: 0 }</style>
<body><script>
  const frame = document.createElement('iframe');
  frame.name = ${JSON.stringify(frameName(origin))};
  frame.src = ${JSON.stringify(`${ADDIN_ORIGIN}/${page}`)};
  window.toAddin = (message) => frame.contentWindow.postMessage(message, ${JSON.stringify(ADDIN_ORIGIN)});
  window.addEventListener('message', ({ data, source }) => { if (source === frame.contentWindow && typeof data === 'string') window.toExcel(data); });
  document.body.append(frame);
</script></body></html>`;

export interface WebOptions {
  browser: Browser;
  /** The add-in's built files. */
  folder: string;
  /** Beneath the folder. */
  page: string;
  /** Answered instead of the folder's files, by path without the leading slash. */
  files?: Record<string, string>;
  /** Serves the client beside a folder that has none; a built add-in brings its own. */
  withClient?: boolean;
  /** Of the pane, in pixels. */
  width?: number;
  /** The add-in's site, or another one, as in reality: there a browser without third-party cookies gives the frame no storage. */
  excelAt?: keyof typeof EXCEL_ORIGINS;
  context?: BrowserContextOptions;
}

export interface Web {
  page: Page;
  /** The add-in. */
  frame: Frame;
  context: BrowserContext;
  /** Addresses that were asked for and belong neither to Excel nor to the add-in; they get no answer. */
  strangers: string[];
  /** What the pages wrote as errors to their console, each with the file that did, and uncaught errors. */
  errors: string[];
  close: () => Promise<void>;
}

const excelOrigin = ({ excelAt = 'sameSite' }: WebOptions): string => EXCEL_ORIGINS[excelAt];

async function bodyOf({ folder, files = {}, withClient = false }: WebOptions, path: string): Promise<Uint8Array | string> {
  if (withClient && path.startsWith(OFFICE_FOLDER)) return readFile(join(CLIENT, path.slice(OFFICE_FOLDER.length)));
  return files[path] ?? readFile(join(folder, path));
}

async function serve(route: Route, options: WebOptions, strangers: string[]): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  if (origin === excelOrigin(options)) return route.fulfill({ contentType: TYPES['.html'] ?? '', body: outerPage(origin, options.page, options.width ?? 350) });
  if (origin !== ADDIN_ORIGIN) {
    strangers.push(route.request().url());
    return route.abort();
  }
  const path = decodeURIComponent(pathname).slice(1);
  const body = await bodyOf(options, path).catch(() => null);
  if (body === null) return route.fulfill({ status: 404, contentType: 'text/plain', body: '404' });
  return route.fulfill({ headers: { ...pageHeaders, 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }, body: typeof body === 'string' ? body : Buffer.from(body) });
}

/** The add-in in a frame of Excel on the web, in a real browser, with the shipped headers. */
export async function openWeb(excel: EmulatedExcel, options: WebOptions): Promise<Web> {
  const context = await options.browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', serviceWorkers: 'block', ...options.context });
  const strangers: string[] = [];
  const errors: string[] = [];
  await context.route(() => true, (route) => serve(route, options, strangers));
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`); });
  page.on('pageerror', (error) => errors.push(error.message));
  let open = true;
  const deliver = async (message: string): Promise<void> => {
    if (open) await page.evaluate((text) => (window as unknown as { toAddin: (text: string) => void }).toAddin(text), message);
  };
  const host = xdmHost(excel, (message) => void deliver(message).catch((error: unknown) => { if (open) errors.push(String(error)); }));
  await page.exposeFunction('toExcel', host.receive);
  await page.goto(`${excelOrigin(options)}/`);
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The add-in has no frame');
  return {
    page, frame, context, strangers, errors,
    close: async () => {
      open = false;
      host.end();
      await context.close();
    },
  };
}
