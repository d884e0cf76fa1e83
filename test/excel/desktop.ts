import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CLIENT, OFFICE_FOLDER } from './client-files';
import type { EmulatedExcel } from './host';
import { externalHook } from './external-hook';

const ORIGIN = 'https://localhost:3000';
const FOLDER = `/${OFFICE_FOLDER}`;

export type OfficeWindow = Window & typeof globalThis & { Office: typeof Office; Excel: typeof Excel; OfficeExtension: typeof OfficeExtension };

export interface Desktop {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  window: OfficeWindow;
  /** Ends the window with its timers. */
  close: () => void;
}

type Dom = new (html: string, options: { url: string; runScripts: 'outside-only' | 'dangerously'; pretendToBeVisual: boolean }) => { window: OfficeWindow };

/** A window of its own: a frame where the test has a document, else a new one. */
function freshWindow(): { window: OfficeWindow; close: () => void } {
  if (typeof document !== 'undefined') {
    const frame = document.body.appendChild(document.createElement('iframe'));
    return { window: frame.contentWindow as OfficeWindow, close: () => frame.remove() };
  }
  const { JSDOM } = createRequire(require.resolve('jest-environment-jsdom'))('jsdom') as { JSDOM: Dom };
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', { url: `${ORIGIN}/taskpane.html`, runScripts: 'outside-only', pretendToBeVisual: true });
  return { window, close: () => window.close() };
}

/** Runs the client's files where they are asked for; nothing goes over a network. */
function serveScripts(window: OfficeWindow): void {
  const observer = new window.MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof window.HTMLScriptElement) || node.src === '') continue;
      const { pathname } = new URL(node.src, ORIGIN);
      if (!pathname.startsWith(FOLDER)) throw new Error(`The client asks for ${node.src}`);
      window.eval(readFileSync(join(CLIENT, pathname.slice(FOLDER.length)), 'utf8'));
      node.dispatchEvent(new window.Event('load'));
    }
  });
  observer.observe(window.document, { childList: true, subtree: true });
}

/** The unmodified client of Excel for Windows, at work on the emulated Excel. */
export async function bootDesktop(excel: EmulatedExcel): Promise<Desktop> {
  const { window, close } = freshWindow();
  Object.defineProperty(window, 'external', { value: externalHook(excel), configurable: true, writable: true });
  serveScripts(window);
  const script = window.document.createElement('script');
  script.src = `${ORIGIN}${FOLDER}office.js`;
  window.document.head.append(script);
  await Promise.resolve();
  await window.Office.onReady();
  const { Office, Excel, OfficeExtension } = window;
  Object.assign((OfficeExtension as unknown as { CommonUtility: object }).CommonUtility, { _doApiNotSupportedCheck: true });
  return { Office, Excel, OfficeExtension, window, close };
}
