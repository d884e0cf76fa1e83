import { applyChanges } from '../../src/core/change';
import type { Change } from '../../src/core/host';
import { createBrowserHost } from '../../src/hosts/browser';
import type { KeptDraft } from '../../src/hosts/browser/drafts';
import { openWorkbook } from '../../src/hosts/open';
import { editPackage } from '../../src/hosts/xlsx/write';

const BOOK: Change[] = [{ type: 'add', sheets: [{ name: '打分卡', rows: [{ index: 0, cells: [{ column: 0, value: 1 }] }], merges: [] }], names: [] }];
const set = (value: number): Change => ({ type: 'set', place: { sheet: '打分卡', row: 0, column: 0 }, value });
const yes = () => true;

function make() {
  const drafts = new Map<string, KeptDraft>();
  const newest = () => [...drafts.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)).at(-1) ?? null;
  const kept = { get draft() { return newest(); }, set draft(draft: KeptDraft | null) { if (draft !== null) drafts.set(draft.id, draft); } };
  let clock = 0;
  const host = createBrowserHost({
    open: openWorkbook, edit: async (bytes, changes) => editPackage(bytes, changes), apply: applyChanges, now: () => new Date(clock++),
    drafts: { keep: async (draft) => void drafts.set(draft.id, draft), newest: async () => newest(), forget: async (id) => void drafts.delete(id) },
  });
  const value = async () => (await host.read()).sheets[0]?.rows[0]?.cells[0]?.value;
  return { host, kept, value };
}

test('changes are applied in order, kept after each, and rewound', async () => {
  const { host, kept, value } = make();
  await host.open(editPackage(null, BOOK), 'a.xlsx', yes);
  expect(kept.draft).toBeNull();
  await host.apply([set(2)]);
  await host.apply([set(3)]);
  expect(await value()).toBe(3);
  expect(kept.draft).toMatchObject({ fileName: 'a.xlsx', changes: [set(2), set(3)], keptAt: '1970-01-01T00:00:00.002Z' });
  await host.rewind(1);
  expect(await value()).toBe(2);
  await host.rewind(0);
  expect(await value()).toBe(1);
  expect(kept.draft).toBeNull();
});

test('changes that cannot be applied leave the workbook as it was', async () => {
  const { host, kept, value } = make();
  await host.open(editPackage(null, BOOK), 'a.xlsx', yes);
  await expect(host.apply([set(2), { type: 'set', place: { sheet: '没有', row: 0, column: 0 }, value: 1 }])).rejects.toThrow('没有');
  expect(await value()).toBe(1);
  expect(kept.draft).toBeNull();
});

test('a file that is refused or not accepted leaves the one that was open', async () => {
  const { host, value } = make();
  await host.open(editPackage(null, BOOK), 'a.xlsx', yes);
  await host.apply([set(2)]);
  expect(await host.open(new Uint8Array(), 'b.xlsx', yes)).toEqual({ ok: false, refusal: { reason: 'empty-file' } });
  expect(await host.open(editPackage(null, BOOK), 'c.xlsx', () => false)).toEqual({ ok: false, refusal: { reason: 'no-card' } });
  expect(await value()).toBe(2);
});

test('what was kept comes back as it was opened, with the changes to put in', async () => {
  const { host, kept } = make();
  await host.open(editPackage(null, BOOK), 'a.xlsx', yes);
  await host.apply([set(2)]);
  const next = make();
  next.kept.draft = kept.draft;
  expect(await next.host.draft()).toEqual({ fileName: 'a.xlsx', changes: 1, keptAt: '1970-01-01T00:00:00.001Z' });
  const { workbook, changes } = await next.host.recover();
  expect(workbook.sheets[0]?.rows[0]?.cells[0]?.value).toBe(1);
  expect(changes).toEqual([set(2)]);
  expect(await next.value()).toBe(2);
});

test('opening and changing another file forgets nothing that was kept; one after the other comes back', async () => {
  const { host, kept } = make();
  await host.open(editPackage(null, BOOK), 'a.xlsx', yes);
  await host.apply([set(2)]);
  await host.open(editPackage(null, BOOK), 'b.xlsx', yes);
  expect(kept.draft?.fileName).toBe('a.xlsx');
  await host.apply([set(3)]);
  expect(kept.draft).toMatchObject({ fileName: 'b.xlsx', changes: [set(3)] });
  await host.discard();
  expect(kept.draft).toMatchObject({ fileName: 'a.xlsx', changes: [set(2)] });
  await host.discard();
  expect(await host.draft()).toBeNull();
});

test('without a workbook nothing can be read or changed', async () => {
  const { host } = make();
  await expect(host.read()).rejects.toThrow('No workbook is open');
  await expect(host.apply([set(1)])).rejects.toThrow('No workbook is open');
});
