import { applyChanges } from '../../src/core/change';
import type { Change, Opened } from '../../src/core/host';
import type { Report } from '../../src/core/report';
import type { Workbook } from '../../src/core/workbook';
import { createBrowserHost } from '../../src/hosts/browser';
import type { KeptDraft } from '../../src/hosts/browser/drafts';
import { openWorkbook } from '../../src/hosts/open';
import { editPackage } from '../../src/hosts/xlsx/write';
import { companions } from '../../src/output/companions';
import { makeKit } from '../../src/output/kit';
import { schemes } from '../../src/schemes';
import { makeFilled, makeMessy } from '../../src/samples/make';
import { createSession } from '../../src/ui/session';
import { reportOf } from '../../src/ui/state';
import { tray } from './tray';

const NOW = new Date(2021, 3, 12, 10, 32);

/** Keeps drafts in memory, as a page's storage would between two lives of the page. */
function memoryDrafts() {
  const held: { draft: KeptDraft | null } = { draft: null };
  return {
    held,
    drafts: {
      keep: async (draft: KeptDraft) => void (held.draft = structuredClone(draft)),
      newest: async () => held.draft,
      forget: async () => void (held.draft = null),
    },
  };
}

function start(memory = memoryDrafts()) {
  const host = createBrowserHost({ open: openWorkbook, edit: async (bytes, changes) => editPackage(bytes, changes), apply: applyChanges, drafts: memory.drafts, now: () => NOW });
  const session = createSession({ counter: tray().counter,
    host, desk: host, now: () => NOW,
    companions: async (scheme, report, { sheets }): Promise<Change> => ({ type: 'add', ...companions(scheme, report, sheets.map(({ name }) => name)) }),
    start: { lang: 'zh', theme: 'system', around: { wide: false, dark: false, contrast: false } },
  });
  const report = (): Report => {
    const found = reportOf(session.get());
    if (found === null) throw new Error('no card is open');
    return found;
  };
  const item = (code: string) => {
    const found = report().items.find((each) => each.code === code);
    if (found === undefined) throw new Error(`no item ${code}`);
    return found;
  };
  return { session, host, report, item, memory };
}

async function openFilled() {
  const parts = start();
  await parts.session.open(editPackage(null, makeFilled()), '鲁山县.xlsx');
  return parts;
}

async function openMessy() {
  const parts = start();
  await parts.session.open(editPackage(null, makeMessy()), '叶县.xlsx');
  return parts;
}

const reopened = async (bytes: Uint8Array, fileName: string): Promise<Workbook> => {
  const opened: Opened = await openWorkbook(bytes, fileName);
  if (!opened.ok) throw new Error(opened.refusal.reason);
  return opened.workbook;
};

describe('opening', () => {
  test('a filled card shows its unit and is scored', async () => {
    const { session, report } = await openFilled();
    expect(session.get().phase).toBe('card');
    expect(report().unit).toBe('鲁山县');
    expect(report().complete).toBe(false);
  });

  test('a PDF is refused with its reason, and the card that was open stays', async () => {
    const { session, report } = await openFilled();
    await session.open(new TextEncoder().encode('%PDF-1.7 …'), '扫描件.pdf');
    expect(session.get().refused).toMatchObject({ fileName: '扫描件.pdf', refusal: { reason: expect.stringMatching(/not-a-workbook|unsupported-format/) } });
    expect(session.get().phase).toBe('card');
    expect(report().unit).toBe('鲁山县');
  });

  test('a workbook without a card is refused as such', async () => {
    const { session } = start();
    await session.open(editPackage(null, [{ type: 'add', sheets: [{ name: '通讯录', rows: [{ index: 0, cells: [{ column: 0, value: '姓名' }] }], merges: [] }], names: [] }]), '通讯录.xlsx');
    expect(session.get()).toMatchObject({ phase: 'start', refused: { refusal: { reason: 'no-card' } } });
  });
});

describe('materials (001 三: 缺少任何一项材料，该项指标不得分)', () => {
  test('a missing material takes the item to 0 and lowers the total by its points', async () => {
    const { session, report, item } = await openFilled();
    const [before, points] = [report().total, item('1.3').points];
    const material = item('1.3').materials[0]?.id ?? '';
    await session.enter({ kind: 'material', materials: [material], state: 'missing' });
    expect(points).toBe(5);
    expect(item('1.3')).toMatchObject({ points: 0, reason: 'missing-material', typed: 5 });
    expect(report().total).toBe(before - 5);
  });

  test('a member of a shared set takes every item that shares it', async () => {
    const { session, item } = await openFilled();
    await session.enter({ kind: 'material', materials: ['m111b'], state: 'missing' });
    expect([item('1.1.1').points, item('1.1.2').points]).toEqual([0, 0]);
  });

  test('a material that is supplied brings the points back', async () => {
    const { session, item } = await openFilled();
    expect(item('1.4.1').points).toBe(0);
    await session.enter({ kind: 'material', materials: ['m141a'], state: 'present' });
    expect(item('1.4.1').points).toBe(5);
  });
});

describe('editing', () => {
  test.each([['2', 2], ['１．５分', 1.5], [' 1 ', 1]])('points typed as %p are stored as the number %p', async (text, value) => {
    const { session, item } = await openFilled();
    await session.enter({ kind: 'points', item: '3.2.3', text });
    expect(item('3.2.3')).toMatchObject({ typed: value, points: value });
  });

  test('a text that is no number leaves the item unscored, with the reason', async () => {
    const { session, item } = await openFilled();
    await session.enter({ kind: 'points', item: '1.3', text: '约5' });
    expect(item('1.3')).toMatchObject({ typed: null, points: null, reason: 'not-a-number' });
  });

  test('emptied points are blank, not 0', async () => {
    const { session, item } = await openFilled();
    await session.enter({ kind: 'points', item: '1.3', text: '' });
    expect(item('1.3')).toMatchObject({ points: null, reason: 'blank' });
  });

  test('the same value again is no step', async () => {
    const { session } = await openFilled();
    await session.enter({ kind: 'points', item: '1.3', text: '5' });
    expect(session.get().log.steps).toEqual([]);
  });

  test('the same entry twice at once, as by Enter and leaving the field, is one step', async () => {
    const { session, host, item } = await openFilled();
    await Promise.all([session.enter({ kind: 'points', item: '1.3', text: '4' }), session.enter({ kind: 'points', item: '1.3', text: '4' })]);
    expect(session.get().log.steps).toHaveLength(1);
    await session.undo();
    expect(item('1.3').points).toBe(5);
    expect(await host.read()).toEqual(session.get().base);
  });

  test('a fact changes the computed points, not the typed ones', async () => {
    const { session, item } = await openFilled();
    await session.enter({ kind: 'fact', item: '1.3', fact: 'staff', value: 5 });
    expect(item('1.3')).toMatchObject({ typed: 5, computed: { points: 3 } });
  });

  test('a card whose own total is a formula is not reproached for a stored value that no longer holds', async () => {
    const { session, report } = await openFilled();
    await session.enter({ kind: 'points', item: '1.3', text: '4' });
    expect(report().findings.filter(({ rule }) => rule === 'total-mismatch' || rule === 'section-mismatch' || rule === 'grade-mismatch')).toEqual([]);
  });
});

describe('undo and redo', () => {
  test('go back and forth through all steps, in the host too', async () => {
    const { session, host, report } = await openFilled();
    const totals = [report().total];
    for (const text of ['4', '3', '2']) {
      await session.enter({ kind: 'points', item: '1.3', text });
      totals.push(report().total);
    }
    for (const total of totals.slice(0, 3).toReversed()) {
      await session.undo();
      expect(report().total).toBe(total);
    }
    await session.undo();
    expect(await host.read()).toEqual(session.get().base);
    for (const total of totals.slice(1)) {
      await session.redo();
      expect(report().total).toBe(total);
    }
  });

  test('a new step ends what could be redone', async () => {
    const { session } = await openFilled();
    await session.enter({ kind: 'points', item: '1.3', text: '4' });
    await session.undo();
    await session.enter({ kind: 'points', item: '1.3', text: '3' });
    await session.redo();
    expect(session.get().log).toMatchObject({ cursor: 1, steps: [{ changes: [{ value: 3 }] }] });
  });

  test('a mended finding is gone, says so, and comes back when undone', async () => {
    const { session, report } = await openMessy();
    const finding = report().findings.find(({ rule }) => rule === 'weight-changed');
    if (finding?.rule !== 'weight-changed') throw new Error('the sample has a changed weight');
    await session.mend({ what: { kind: 'mend', item: finding.item }, changes: [{ type: 'set', place: finding.place, value: finding.expected }] });
    expect(report().findings.some(({ rule }) => rule === 'weight-changed')).toBe(false);
    expect(session.get().notice?.said.kind).toBe('mended');
    await session.undo();
    expect(report().findings.some(({ rule }) => rule === 'weight-changed')).toBe(true);
  });
});

describe('a card without lists of materials and facts', () => {
  test('asks once, adds them bound to the card, and enters what was waiting', async () => {
    const { session, item, report } = await openMessy();
    expect(item('1.3').materials[0]?.place).toBeNull();
    await session.enter({ kind: 'material', materials: ['m13a'], state: 'present' });
    expect(session.get().asking).not.toBeNull();
    await session.allowSheets();
    expect(session.get().asking).toBeNull();
    expect(session.get().workbook?.sheets.map(({ name }) => name)).toEqual(['Sheet1', '联系人', '材料清单', '填报数据']);
    expect(item('1.3').materials[0]?.state).toBe('present');
    expect(report().sheet).toBe('Sheet1');
    await session.enter({ kind: 'fact', item: '1.4.1', fact: 'area', value: 210 });
    expect(session.get().asking).toBeNull();
    expect(item('1.4.1').facts.find(({ id }) => id === 'area')?.value).toBe(210);
  });

  test('scores the same points with the lists as without them', async () => {
    const { session, report } = await openMessy();
    const before = report();
    await session.enter({ kind: 'material', materials: ['m13a'], state: 'unchecked' });
    await session.allowSheets();
    expect({ total: report().total, points: report().items.map(({ points }) => points), unit: report().unit }).toEqual({ total: before.total, points: before.items.map(({ points }) => points), unit: before.unit });
  });

  test('nothing is added when the person does not want it', async () => {
    const { session } = await openMessy();
    await session.enter({ kind: 'material', materials: ['m13a'], state: 'present' });
    session.refuseSheets();
    expect(session.get().asking).toBeNull();
    expect(session.get().log.steps).toEqual([]);
  });

  test('the lists survive saving and opening again', async () => {
    const { session } = await openMessy();
    const bytes = editPackage(null, makeMessy());
    await session.enter({ kind: 'material', materials: ['m141a'], state: 'missing' });
    await session.allowSheets();
    const again = start();
    await again.session.open(editPackage(bytes, session.get().log.steps.flatMap(({ changes }) => changes)), '叶县.xlsx');
    expect(again.item('1.4.1')).toMatchObject({ points: 0, reason: 'missing-material' });
    expect(again.report().unit).toBe('叶县');
  });
});

describe('recovery', () => {
  test('work that was not closed is offered and comes back whole, and can be undone', async () => {
    const memory = memoryDrafts();
    const first = start(memory);
    await first.session.open(editPackage(null, makeFilled()), '鲁山县.xlsx');
    await first.session.enter({ kind: 'points', item: '1.3', text: '3' });
    await first.session.enter({ kind: 'material', materials: ['m141a'], state: 'present' });

    const second = start(memory);
    await second.session.lookBack();
    expect(second.session.get().draft).toEqual({ fileName: '鲁山县.xlsx', changes: 2, keptAt: NOW.toISOString() });
    await second.session.recover();
    expect(second.report()).toEqual(first.report());
    await second.session.undo();
    expect(second.item('1.3').points).toBe(5);
  });

  test('nothing is offered for a file that was only looked at', async () => {
    const { session } = await openFilled();
    await session.lookBack();
    expect(session.get().draft).toBeNull();
  });

  test('what is not wanted is forgotten', async () => {
    const memory = memoryDrafts();
    const { session } = start(memory);
    await session.open(editPackage(null, makeFilled()), '鲁山县.xlsx');
    await session.enter({ kind: 'points', item: '1.3', text: '3' });
    await session.lookBack();
    await session.forget();
    expect(session.get().draft).toBeNull();
    expect(memory.held.draft).toBeNull();
  });

  test('a change that could not be kept is said, and stays on the screen', async () => {
    const memory = memoryDrafts();
    const { session, item } = start({ ...memory, drafts: { ...memory.drafts, keep: async () => { throw new Error('quota'); } } });
    await session.open(editPackage(null, makeFilled()), '鲁山县.xlsx');
    await session.enter({ kind: 'points', item: '1.3', text: '3' });
    expect(session.get()).toMatchObject({ kept: 'failed', failure: { doing: 'apply', detail: 'quota' } });
    expect(item('1.3').points).toBe(3);
  });
});

test('the saved package opens to the very workbook on the screen', async () => {
  const { session, report } = await openFilled();
  const bytes = editPackage(null, makeFilled());
  await session.enter({ kind: 'points', item: '3.2.3', text: '1.5' });
  await session.enter({ kind: 'material', materials: ['m231c', 'm26b'], state: 'present' });
  const saved = await reopened(editPackage(bytes, session.get().log.steps.flatMap(({ changes }) => changes)), '鲁山县.xlsx');
  const again = start();
  await again.session.open(editPackage(bytes, session.get().log.steps.flatMap(({ changes }) => changes)), '鲁山县.xlsx');
  expect(saved.sheets.map(({ name }) => name)).toEqual(session.get().workbook?.sheets.map(({ name }) => name));
  expect(again.report()).toEqual(report());
});

describe('opening another file', () => {
  test('asks first while changes are in no copy, and keeps them when the person stays', async () => {
    const { session, item, report } = await openFilled();
    await session.enter({ kind: 'points', item: '1.3', text: '3' });
    await session.open(editPackage(null, makeMessy()), '叶县.xlsx');
    expect(session.get().leaving?.fileName).toBe('叶县.xlsx');
    session.stay();
    expect([session.get().leaving, item('1.3').points]).toEqual([null, 3]);
    await session.open(editPackage(null, makeMessy()), '叶县.xlsx');
    await session.leave();
    expect(report().unit).toBe('叶县');
    expect(session.get().log.steps).toEqual([]);
  });

  test('does not ask when everything was undone', async () => {
    const { session, report } = await openFilled();
    await session.enter({ kind: 'points', item: '1.3', text: '3' });
    await session.undo();
    await session.open(editPackage(null, makeMessy()), '叶县.xlsx');
    expect(report().unit).toBe('叶县');
  });
});

test('a major violation caps the grade whatever the total, and is undone (002 第七条)', async () => {
  const { session, report } = start();
  const scheme = schemes.find(({ veto }) => veto !== null)!;
  await session.create([{ type: 'add', ...makeKit(scheme, { unit: '济南市', takenSheetNames: [] }) }], '济南市.xlsx');
  for (const { code, items, weight } of scheme.sections) {
    for (const [index, item] of items.entries()) {
      const each = index === 0 ? weight - (items.length - 1) : 1;
      await session.enter({ kind: 'weight', item: item.code, text: String(each) });
      await session.enter({ kind: 'points', item: item.code, text: String(code === '1' && index === 0 ? each - 1 : each) });
    }
  }
  expect(report()).toMatchObject({ total: 99, veto: false, grade: { key: 'excellent', settled: true } });
  await session.enter({ kind: 'veto', happened: true });
  expect(report()).toMatchObject({ total: 99, veto: true, grade: { key: 'pass', settled: true, gap: null } });
  await session.undo();
  expect(report()).toMatchObject({ veto: false, grade: { key: 'excellent' } });
});
