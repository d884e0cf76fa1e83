import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { servePageFolder } from '../../scripts/page-server.mjs';

export interface Harness { url: string; close(): Promise<void> }

/** Serves a page that runs one source, bundled as the page's own are, under the policy of the page. */
export async function serveHarness(source: string): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), 'harness-'));
  await promisify(execFile)(process.execPath, [resolve(__dirname, 'bundle-page.mjs'), source, folder], { cwd: resolve(__dirname, '../..') });
  const served = await servePageFolder(folder);
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}
