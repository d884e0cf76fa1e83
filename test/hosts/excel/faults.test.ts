import { HostFault } from '../../../src/core/host';
import type { Change, FaultKind, Host } from '../../../src/core/host';
import type { Workbook } from '../../../src/core/workbook';
import { makeKit } from '../../../src/output/kit';
import { schemes } from '../../../src/schemes';
import type { FaultCode } from '../../excel/host';
import { CONTRACT_BOOK } from '../contract';
import { asSaved } from './as-saved';
import { arrive, bootHost, handClock } from './desk';

const [scheme] = schemes;
if (scheme === undefined) throw new Error('No scheme');
const KIT: Change = { type: 'add', ...makeKit(scheme, { unit: '鲁山县', takenSheetNames: [] }) };
const ADD: Change = { ...KIT, ...makeKit(scheme, { unit: '鲁山县', takenSheetNames: CONTRACT_BOOK.sheets.map(({ name }) => name) }) };
const set = (row: number, value: number): Change => ({ type: 'set', place: { sheet: '打分卡', row, column: 1 }, value });

const CODES: [FaultCode, FaultKind[]][] = [[5004, ['cell-edit']], [5012, ['session-lost']], [5103, ['too-large']], [5104, ['too-large']], [7000, ['read-only', 'protected-sheet', 'protected-workbook']]];

const ACTIONS: { name: string; syncs: number; act: (host: Host) => Promise<unknown> }[] = [
  { name: 'reading', syncs: 2, act: (host) => host.read() },
  { name: 'setting a cell', syncs: 1, act: (host) => host.apply([set(0, 4)]) },
  { name: 'setting cells of two sheets', syncs: 2, act: (host) => host.apply([set(0, 4), { type: 'set', place: { sheet: '材料 清单', row: 2, column: 0 }, value: '缺' }]) },
  { name: 'adding a card', syncs: 2, act: (host) => host.apply([ADD]) },
  { name: 'selecting', syncs: 1, act: (host) => host.select({ sheet: '打分卡', row: 1, column: 1 }) },
];

const EVERY = ACTIONS.flatMap((action) => CODES.flatMap(([code, kinds]) => Array.from({ length: action.syncs }, (_, index) => ({ ...action, code, kinds, at: index + 1 }))));

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

test.each(EVERY)('$name: the host error $code at request $at comes as a typed fault, once, and goes when it is over', async ({ act, code, kinds, at }) => {
  const { host, excel, heard, close } = await bootHost(CONTRACT_BOOK, { api: 'ceiling' });
  excel.fail({ code, message: 'said by Excel', at });
  const outcome = await act(host).then(() => 'done' as const, (error: unknown) => error);
  if (kinds.includes('cell-edit')) {
    expect(outcome).toBe('done');
    expect(heard.waiting.map((fault) => fault?.kind ?? null)).toEqual(['cell-edit', null]);
  } else if (outcome !== 'done') {
    expect(outcome).toBeInstanceOf(HostFault);
    expect(kinds).toContain((outcome as HostFault).kind);
    expect((outcome as HostFault).cause).toBeDefined();
  } else {
    // An answer that was too large is asked for in parts.
    expect(kinds).toEqual(['too-large']);
  }
  if (outcome !== 'done') await act(host);
  await arrive();
  close();
});

test('a cell that is edited for long: the message stays until Enter, then it is written', async () => {
  const clock = handClock();
  const { host, excel, heard, close } = await bootHost(CONTRACT_BOOK, { api: 'ceiling' }, clock);
  for (let at = 1; at <= 3; at += 1) excel.fail({ code: 5004, message: '', at });
  const written = host.apply([set(0, 4)]);
  for (let turn = 0; turn < 3; turn += 1) {
    await arrive();
    clock.pass(5000);
  }
  await written;
  expect(heard.waiting.map((fault) => fault?.kind ?? null)).toEqual(['cell-edit', 'cell-edit', 'cell-edit', null]);
  expect((await host.read()).sheets[0]?.rows[0]?.cells[1]?.value).toBe(4);
  close();
});

test('a cell that is edited for too long: the fault is told, nothing was written', async () => {
  const { host, excel, heard, close } = await bootHost(CONTRACT_BOOK, { api: 'ceiling' });
  for (let at = 1; at <= 6; at += 1) excel.fail({ code: 5004, message: '', at });
  await expect(host.apply([set(0, 4)])).rejects.toMatchObject({ kind: 'cell-edit' });
  expect(heard.waiting.at(-1)).toBeNull();
  expect(excel.workbook().sheets[0]?.rows[0]?.cells[1]?.value).toBe(2.5);
  close();
});

test('a card that fails halfway leaves nothing behind', async () => {
  const { host, excel, close } = await bootHost(CONTRACT_BOOK, { api: 'ceiling' });
  const broken: Change = { ...ADD, names: [{ name: '1 no name', refersTo: '1' }] };
  await expect(host.apply([broken])).rejects.toBeInstanceOf(HostFault);
  expect(excel.workbook().sheets.map(({ name }) => name)).toEqual(CONTRACT_BOOK.sheets.map(({ name }) => name));
  await host.apply([ADD]);
  expect(asSaved(excel.workbook()).sheets.slice(CONTRACT_BOOK.sheets.length).map(({ name }) => name)).toEqual(ADD.type === 'add' ? ADD.sheets.map(({ name }) => name) : []);
  close();
});

test('a protected sheet, a protected structure and a sheet that is gone are told apart', async () => {
  const closed: Workbook = { ...CONTRACT_BOOK, sheets: CONTRACT_BOOK.sheets.map((sheet) => ({ ...sheet, protected: true })) };
  const one = await bootHost(closed, { api: '1.14' });
  await expect(one.host.apply([set(0, 4)])).rejects.toMatchObject({ kind: 'protected-sheet' });
  await expect(one.host.apply([set(0, 4), { type: 'set', place: { sheet: '材料 清单', row: 0, column: 0 }, value: 1 }])).rejects.toMatchObject({ kind: 'protected-sheet' });
  await expect(one.host.apply([{ type: 'set', place: { sheet: '没有', row: 0, column: 0 }, value: 1 }])).rejects.toMatchObject({ kind: 'gone' });
  one.close();
  const two = await bootHost(CONTRACT_BOOK, { api: '1.14', structureProtected: true });
  await expect(two.host.apply([ADD])).rejects.toMatchObject({ kind: 'protected-workbook' });
  expect(two.excel.workbook().sheets).toHaveLength(CONTRACT_BOOK.sheets.length);
  two.close();
});

test('no rejection went unheard in any of these', async () => {
  await arrive();
  expect(unhandled).toEqual([]);
});
