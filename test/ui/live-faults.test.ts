import { applyChanges } from '../../src/core/change';
import type { Change } from '../../src/core/host';
import { companions } from '../../src/output/companions';
import { makeKit } from '../../src/output/kit';
import { makeFilled } from '../../src/samples/make';
import { schemes } from '../../src/schemes';
import { createSession } from '../../src/ui/session';
import { reportOf } from '../../src/ui/state';
import type { FaultCode } from '../excel/host';
import { arrive, bootHost } from '../hosts/excel/desk';
import { tray } from './tray';

const FILLED = applyChanges({ sheets: [], names: [] }, makeFilled());
const CODES: FaultCode[] = [5004, 5012, 5103, 5104, 7000];
const [scheme] = schemes;
if (scheme === undefined) throw new Error('No scheme');

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

async function open() {
  const { host, excel, close } = await bootHost(FILLED, { api: 'ceiling' });
  const session = createSession({ counter: tray().counter,
    host, desk: null, now: () => new Date(0), start: { lang: 'zh', theme: 'light', around: { wide: false, dark: false, contrast: false } },
    companions: async (official, report, { sheets }): Promise<Change> => ({ type: 'add', ...companions(official, report, sheets.map(({ name }) => name)) }),
  });
  const { live } = session;
  if (live === null) throw new Error('The session is not live');
  await live.recheck();
  const points = () => reportOf(session.get())?.items.find(({ code }) => code === '1.3')?.typed;
  const stored = (): unknown => {
    const place = reportOf(session.get())?.items.find(({ code }) => code === '1.3')?.place;
    return excel.workbook().sheets.find(({ name }) => name === place?.sheet)?.rows.find(({ index }) => index === place?.row)?.cells.find(({ column }) => column === place?.column)?.value;
  };
  return { session, live, excel, points, stored, close };
}

const BOUNDS = [1, 2].flatMap((at) => CODES.map((code) => ({ at, code })));

test.each(BOUNDS)('points that were typed are not lost: host error $code at request $at', async ({ at, code }) => {
  const { session, live, excel, points, stored, close } = await open();
  excel.fail({ code, message: '', at });
  await session.enter({ kind: 'points', item: '1.3', text: '3' });
  expect(points()).toBe(3);
  await live.refresh('here');
  await live.retry();
  expect([points(), stored()]).toEqual([3, 3]);
  expect(session.get()).toMatchObject({ unsent: 0, failure: null, waiting: null });
  close();
});

test.each(BOUNDS)('undoing ends with the workbook as it was: host error $code at request $at', async ({ at, code }) => {
  const { session, live, excel, points, stored, close } = await open();
  await session.enter({ kind: 'points', item: '1.3', text: '3' });
  excel.fail({ code, message: '', at });
  await session.undo();
  expect(points()).toBe(5);
  await live.retry();
  await live.retry();
  expect([points(), stored()]).toEqual([5, 5]);
  close();
});

test.each([1, 2, 3, 4, 5].flatMap((at) => CODES.map((code) => ({ at, code }))))('inserting a card succeeds or says why, and can be asked for again: host error $code at request $at', async ({ at, code }) => {
  const { session, live, excel, close } = await open();
  const insert = () => live.insert(async (taken) => ({ type: 'add', ...makeKit(scheme, { unit: '叶县', takenSheetNames: taken }) }));
  excel.fail({ code, message: '', at });
  await insert();
  const { failure, phase } = session.get();
  expect(phase).toBe('card');
  const inserted = excel.workbook().sheets.length > FILLED.sheets.length;
  expect(failure?.doing === 'insert').toBe(!inserted);
  if (!inserted) {
    expect(failure?.kind).not.toBeNull();
    await insert();
  }
  await live.recheck();
  expect(excel.workbook().sheets.length).toBe(FILLED.sheets.length + 4);
  expect(session.get().reports.map(({ unit }) => unit)).toContain('叶县');
  close();
});

test('no rejection went unheard in any of these', async () => {
  await arrive();
  expect(unhandled).toEqual([]);
});
