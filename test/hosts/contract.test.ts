import { readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toA1 } from '../../src/core/address';
import { applyChanges } from '../../src/core/change';
import { createBrowserHost } from '../../src/hosts/browser';
import { createMemoryHost } from '../../src/hosts/memory';
import { createNodeHost } from '../../src/hosts/node/host';
import { openWorkbook } from '../../src/hosts/open';
import { createXlsxHost } from '../../src/hosts/xlsx';
import { editPackage } from '../../src/hosts/xlsx/write';
import type { ApiLevel } from '../excel/requirement-sets';
import { CONTRACT_BOOK, contract } from './contract';
import { arrive, bootHost, handClock } from './excel/desk';

const CALM = 1000;
/** A file that was written counts as written after 50 ms. */
const FILE_CALM = 50;

/** Until the system has told of all that was done in a folder, and a host had time to make sure that it is over. */
async function quiet(folder: string): Promise<void> {
  const mark = `mark${process.hrtime.bigint()}`;
  await new Promise<void>((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (name !== mark) return;
      watcher.close();
      resolve();
    });
    writeFileSync(join(folder, mark), '');
  });
  await new Promise((resolve) => { setTimeout(resolve, 3 * FILE_CALM); });
}

contract('memory', async () => {
  const host = createMemoryHost({ workbook: CONTRACT_BOOK, apply: applyChanges });
  return { host, outside: (change) => host.change([change], 'here'), settle: async () => {}, close: () => {} };
});

contract('browser', async () => {
  const host = createBrowserHost({
    open: openWorkbook, edit: async (bytes, changes) => editPackage(bytes, changes), apply: applyChanges, now: () => new Date(0),
    drafts: { keep: async () => {}, newest: async () => null, forget: async () => {} },
  });
  await host.open(editPackage(null, [{ type: 'add', ...CONTRACT_BOOK }]), '合同.xlsx', () => true);
  return { host, outside: null, settle: async () => {}, close: () => {} };
});

contract('xlsx', async () => {
  const host = createXlsxHost({ bytes: editPackage(null, [{ type: 'add', ...CONTRACT_BOOK }]) });
  return { host, outside: null, settle: async () => {}, close: () => {} };
});

contract('node', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dafenka-host-'));
  const path = join(folder, '合同.xlsx');
  writeFileSync(path, editPackage(null, [{ type: 'add', ...CONTRACT_BOOK }]));
  return {
    host: createNodeHost({ path }),
    outside: (change) => writeFileSync(path, editPackage(readFileSync(path), [change])),
    settle: () => quiet(folder),
    close: () => rmSync(folder, { recursive: true }),
  };
});

describe.each<ApiLevel>(['1.7', '1.14', 'ceiling'])('ExcelApi %s', (api) => {
  contract('excel', async () => {
    const clock = handClock();
    const { host, excel, close } = await bootHost(CONTRACT_BOOK, { api }, clock);
    await host.read();
    return {
      host,
      outside: ({ place, value }) => { if (value !== null) excel.user.type(place.sheet, toA1(place), value); },
      settle: async () => {
        await arrive();
        clock.pass(CALM);
        await arrive();
      },
      close,
    };
  });
});
