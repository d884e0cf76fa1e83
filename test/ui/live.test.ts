import { applyChanges } from '../../src/core/change';
import { HostFault } from '../../src/core/host';
import type { Change, Host } from '../../src/core/host';
import { toA1 } from '../../src/core/address';
import type { Report } from '../../src/core/report';
import type { Workbook } from '../../src/core/workbook';
import { createMemoryHost } from '../../src/hosts/memory';
import { companions } from '../../src/output/companions';
import { makeKit } from '../../src/output/kit';
import { makeFilled, makeMessy } from '../../src/samples/make';
import { schemes } from '../../src/schemes';
import { createSession } from '../../src/ui/session';
import { reportOf } from '../../src/ui/state';
import { tray } from './tray';

const EMPTY: Workbook = { sheets: [{ name: 'Sheet1', rows: [], merges: [] }], names: [] };
const FILLED = applyChanges({ sheets: [], names: [] }, makeFilled());
const MESSY = applyChanges({ sheets: [], names: [] }, makeMessy());

/** A session over a workbook that is open in its host; `over` puts itself between the two. */
function start(workbook: Workbook, over: (host: Host) => Partial<Host> = () => ({})) {
  const memory = createMemoryHost({ workbook, apply: applyChanges });
  const host: Host = { ...memory, ...over(memory) };
  const session = createSession({ counter: tray().counter,
    host, desk: null, now: () => new Date(2021, 3, 12, 10, 32), fileName: () => '鲁山县.xlsx',
    companions: async (scheme, report, { sheets }): Promise<Change> => ({ type: 'add', ...companions(scheme, report, sheets.map(({ name }) => name)) }),
    start: { lang: 'zh', theme: 'light', around: { wide: false, dark: false, contrast: false } },
  });
  const { live } = session;
  if (live === null) throw new Error('The session is not live');
  const report = (): Report => {
    const found = reportOf(session.get());
    if (found === null) throw new Error('no card is open');
    return found;
  };
  const item = (code: string) => {
    const found = report().items.find((each) => each.code === code);
    if (found?.place === undefined || found.place === null) throw new Error(`no item ${code}`);
    return { ...found, place: found.place };
  };
  const stored = async (code: string): Promise<unknown> => {
    const { sheet, row, column } = item(code).place;
    const book = await memory.read();
    return book.sheets.find(({ name }) => name === sheet)?.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column)?.value;
  };
  return { session, live, memory, report, item, stored };
}

const [scheme] = schemes;
if (scheme === undefined) throw new Error('No scheme');

test('a card in the open workbook is shown and scored, without a file', async () => {
  const { session, live, report } = start(FILLED);
  await live.recheck();
  expect(session.get()).toMatchObject({ phase: 'card', file: { name: '鲁山县.xlsx' }, notice: null });
  expect(report().unit).toBe('鲁山县');
  await live.recheck();
  expect(session.get()).toMatchObject({ notice: { said: { kind: 'rechecked' } } });
});

test('a workbook without a card offers to insert one, which is shown at once', async () => {
  const { session, live, memory, report } = start(EMPTY);
  await live.recheck();
  expect(session.get()).toMatchObject({ phase: 'start', workbook: null, failure: null });
  await live.insert(async (taken) => ({ type: 'add', ...makeKit(scheme, { unit: '叶县', takenSheetNames: taken }) }));
  expect(report().unit).toBe('叶县');
  expect(memory.selected()).toEqual({ sheet: report().sheet, row: 0, column: 0 });
  expect(session.get().notice?.said).toEqual({ kind: 'inserted', sheet: report().sheet });
});

test('an edit stands on the screen and in the workbook, and can be undone and done again', async () => {
  const { session, live, item, stored } = start(FILLED);
  await live.recheck();
  await session.enter({ kind: 'points', item: '1.3', text: '3' });
  expect([item('1.3').points, await stored('1.3')]).toEqual([3, 3]);
  await session.undo();
  expect([item('1.3').points, await stored('1.3')]).toEqual([5, 5]);
  await session.redo();
  expect([item('1.3').points, await stored('1.3')]).toEqual([3, 3]);
});

test('what changes in Excel is shown, and the steps made here can still be undone', async () => {
  const { session, live, memory, item, stored } = start(FILLED);
  await live.recheck();
  await session.enter({ kind: 'points', item: '1.3', text: '3' });
  memory.change([{ type: 'set', place: item('3.2.3').place, value: 1 }], 'here');
  await live.refresh('here');
  expect(item('3.2.3').typed).toBe(1);
  await session.undo();
  expect([await stored('1.3'), await stored('3.2.3')]).toEqual([5, 1]);
});

test('undoing brings a person’s own formula back', async () => {
  const { session, live, memory, item } = start(FILLED);
  const formulaAt = async (): Promise<string | undefined> => {
    const { sheet, row, column } = item('1.3').place;
    return (await memory.read()).sheets.find(({ name }) => name === sheet)?.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column)?.formula;
  };
  await live.recheck();
  memory.change([{ type: 'set', place: item('1.3').place, value: 4, formula: '2+2' }], 'here');
  await live.refresh('here');
  expect(item('1.3').points).toBe(4);
  await session.enter({ kind: 'points', item: '1.3', text: '3' });
  expect(await formulaAt()).toBeUndefined();
  await session.undo();
  expect([await formulaAt(), item('1.3').points]).toEqual(['2+2', 4]);
});

test('points that Excel computes from an edited cell are read back', async () => {
  let computed: (() => void) | null = null;
  const { session, live, memory, item } = start(FILLED, (host) => ({
    apply: async (changes) => {
      await host.apply(changes);
      computed?.();
    },
  }));
  await live.recheck();
  const [sum, from] = [item('1.3').place, item('3.2.3').place];
  memory.change([{ type: 'set', place: sum, value: 2, formula: `${toA1(from)}*2` }, { type: 'set', place: from, value: 1 }, { type: 'stored', place: sum, value: 2 }], 'here');
  await live.refresh('here');
  computed = () => memory.change([{ type: 'stored', place: sum, value: 4 }], 'here');
  await session.enter({ kind: 'points', item: '3.2.3', text: '2' });
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  expect([item('3.2.3').points, item('1.3').points, item('1.3').reason]).toEqual([2, 4, null]);
});

test('undoing leaves alone what somebody has typed since', async () => {
  const { session, live, memory, item, stored } = start(FILLED);
  await live.recheck();
  await session.enter({ kind: 'points', item: '1.3', text: '3' });
  memory.change([{ type: 'set', place: item('1.3').place, value: 4 }], 'elsewhere');
  await live.refresh('elsewhere');
  expect(session.get().notice?.said.kind).toBe('elsewhere');
  await session.undo();
  expect(await stored('1.3')).toBe(4);
  expect(session.get().notice?.said.kind).toBe('overtaken');
});

test('what the host does not take stays on the screen, and goes with the next edit or a retry', async () => {
  const faults = [new HostFault('cell-edit', 'edited'), new HostFault('throttled', 'busy')];
  const { session, live, item, stored } = start(FILLED, (host) => ({
    apply: async (changes) => {
      const fault = faults.shift();
      if (fault !== undefined) throw fault;
      await host.apply(changes);
    },
  }));
  await live.recheck();
  await session.enter({ kind: 'points', item: '1.3', text: '3' });
  expect(session.get()).toMatchObject({ kept: 'failed', unsent: 1, failure: { doing: 'apply', kind: 'cell-edit' } });
  await session.enter({ kind: 'points', item: '3.2.3', text: '1' });
  expect(session.get()).toMatchObject({ unsent: 2, failure: { kind: 'throttled' } });
  expect([item('1.3').points, await stored('1.3')]).toEqual([3, 5]);
  await live.retry();
  expect(session.get()).toMatchObject({ unsent: 0, failure: null });
  expect([await stored('1.3'), await stored('3.2.3'), item('1.3').points]).toEqual([3, 1, 3]);
});

test('looking again never overwrites an edit that the host has not taken', async () => {
  let closed = true;
  const { session, live, item, stored } = start(FILLED, (host) => ({
    apply: async (changes) => {
      if (closed) throw new HostFault('protected-sheet', 'closed');
      await host.apply(changes);
    },
  }));
  await live.recheck();
  await session.enter({ kind: 'points', item: '1.3', text: '3' });
  await live.refresh('here');
  expect(item('1.3').points).toBe(3);
  closed = false;
  await live.refresh('here');
  expect(await stored('1.3')).toBe(3);
});

test('changes that are given up give way to what the workbook holds', async () => {
  const { session, live, item } = start(FILLED, () => ({ apply: async () => { throw new HostFault('read-only', 'closed'); } }));
  await live.recheck();
  await session.enter({ kind: 'points', item: '1.3', text: '3' });
  await live.abandon();
  expect(session.get()).toMatchObject({ unsent: 0, failure: null });
  expect(item('1.3').points).toBe(5);
});

test('of two answers the later question’s counts, and an edit made meanwhile is not lost', async () => {
  const waiting: (() => void)[] = [];
  let slow = false;
  const { session, live, item, memory } = start(FILLED, (host) => ({
    read: async (only) => {
      const book = await host.read(only);
      if (slow) await new Promise<void>((resolve) => waiting.push(resolve));
      return book;
    },
  }));
  await live.recheck();
  slow = true;
  const first = live.refresh('here');
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  memory.change([{ type: 'set', place: item('3.2.3').place, value: 1 }], 'here');
  const second = live.refresh('here');
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  waiting[1]?.();
  await second;
  expect(item('3.2.3').typed).toBe(1);
  waiting[0]?.();
  await first;
  expect(item('3.2.3').typed).toBe(1);
  const third = live.refresh('here');
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  await session.enter({ kind: 'points', item: '1.3', text: '2' });
  slow = false;
  waiting[2]?.();
  await third;
  expect(item('1.3').points).toBe(2);
});

test('a card that is deleted in Excel leaves the screen, and nothing of it is undone elsewhere', async () => {
  const { session, live, memory } = start(FILLED, (host) => {
    let gone = false;
    return {
      read: async (only) => (gone ? EMPTY : await host.read(only)),
      select: async () => { gone = true; },
    };
  });
  await live.recheck();
  await session.enter({ kind: 'points', item: '1.3', text: '3' });
  await session.select({ sheet: 'x', row: 0, column: 0 });
  await live.refresh('here');
  expect(session.get()).toMatchObject({ phase: 'start', workbook: null, log: { steps: [] } });
  await session.undo();
  expect((await memory.read()).sheets.length).toBe(FILLED.sheets.length);
});

test('lists of materials are added once asked for; when Excel refuses, the entry waits on', async () => {
  let closed = true;
  const { session, live, item } = start(MESSY, (host) => ({
    apply: async (changes) => {
      if (closed && changes.some(({ type }) => type === 'add')) throw new HostFault('protected-workbook', 'closed');
      await host.apply(changes);
    },
  }));
  await live.recheck();
  await session.enter({ kind: 'material', materials: ['m13a'], state: 'present' });
  await session.allowSheets();
  expect(session.get()).toMatchObject({ failure: { kind: 'protected-workbook' }, asking: { kind: 'material' } });
  closed = false;
  await session.allowSheets();
  expect(session.get().asking).toBeNull();
  expect(item('1.3').materials.find(({ id }) => id === 'm13a')?.state).toBe('present');
  expect(toA1(item('1.3').place)).toMatch(/^[A-Z]+\d+$/);
});

test('a workbook that cannot be read is said, and the screen keeps what it showed', async () => {
  let broken = false;
  const { session, live, item } = start(FILLED, (host) => ({ read: async (only) => (broken ? Promise.reject(new HostFault('session-lost', 'gone')) : host.read(only)) }));
  await live.recheck();
  broken = true;
  await live.refresh('here');
  expect(session.get().failure).toMatchObject({ doing: 'read', kind: 'session-lost' });
  expect(item('1.3').points).toBe(5);
});
