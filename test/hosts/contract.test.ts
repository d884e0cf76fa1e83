import { toA1 } from '../../src/core/address';
import { applyChanges } from '../../src/core/change';
import { createBrowserHost } from '../../src/hosts/browser';
import { createMemoryHost } from '../../src/hosts/memory';
import { openWorkbook } from '../../src/hosts/open';
import { editPackage } from '../../src/hosts/xlsx/write';
import type { ApiLevel } from '../excel/requirement-sets';
import { CONTRACT_BOOK, contract } from './contract';
import { arrive, bootHost, handClock } from './excel/desk';

const CALM = 1000;

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
