import type { Change, Changer, Host } from '../core/host';
import type { Report } from '../core/report';
import type { Workbook } from '../core/workbook';
import { cellAt } from './cell-at';
import type { Engine } from './engine';
import { back, emptyLog, forth, push } from './log';
import type { Log, Step } from './log';
import { restore } from './restore';
import { reportOf } from './state';
import type { Notice, State } from './state';
import type { Store } from './store';

export interface LiveParts {
  host: Host;
  store: Store<State>;
  load(): Promise<Engine>;
  /** One after the other with all that writes. */
  inTurn(act: () => Promise<void>): Promise<void>;
  fail(doing: NonNullable<State['failure']>['doing'], error: unknown): void;
  say(said: Notice['said']): void;
  /** The open file's name, which may tell the unit. */
  fileName(): string;
  /** Hands a new workbook of these changes to the person; `null` where the host has no way. */
  apart: ((changes: Change[], fileName: string) => Promise<void>) | null;
  now(): Date;
}

/** The sheets that the cards on the screen are made of; `undefined` while there is none. */
function sheetsOf(reports: readonly Report[]): string[] | undefined {
  const sheets = reports.flatMap(({ sheet, items }) => [sheet, ...items.flatMap(({ materials, facts }) => [...materials, ...facts].flatMap(({ place }) => (place === null ? [] : [place.sheet])))]);
  return sheets.length === 0 ? undefined : [...new Set(sheets)];
}

/** The card that was on the screen: by its sheet, else by its unit, for a sheet may get another name. */
function selectedIn(reports: readonly Report[], state: State): number {
  const before = reportOf(state);
  if (reports[state.selected]?.sheet === before?.sheet) return state.selected;
  const bySheet = reports.findIndex(({ sheet }) => sheet === before?.sheet);
  return Math.max(0, bySheet >= 0 ? bySheet : reports.findIndex(({ unit }) => unit !== null && unit === before?.unit));
}

/** What brings a step's cells back, but for those that somebody has changed since. */
function undoing(workbook: Workbook, { changes, before = [] }: Step): Change[] {
  return before.filter((change, index) => {
    const made = changes[index];
    return change.type === 'set' && made?.type === 'set' && (cellAt(workbook, made.place)?.value ?? null) === made.value;
  });
}

/**
 * Work on a workbook that is open in the host and changes under one's hands: the screen shows an edit at once, the host
 * gets it, and what the host reads later counts. An edit that the host did not take is kept and sent with the next one.
 */
export function createLive({ host, store: { get, set }, load, inTurn, fail, say, fileName, apart, now }: LiveParts) {
  let unsent: Change[] = [];
  let asked = 0;
  let edits = 0;

  async function send(changes: Change[]): Promise<boolean> {
    unsent = [...unsent, ...changes];
    edits += 1;
    try {
      if (unsent.length > 0) await host.apply(unsent);
      unsent = [];
      set({ unsent: 0, kept: { at: now().toISOString() }, ...(get().failure?.doing === 'apply' ? { failure: null } : {}) });
    } catch (error) {
      set({ unsent: unsent.length, kept: 'failed' });
      fail('apply', error);
    }
    edits += 1;
    return unsent.length === 0;
  }

  function draw({ evaluate }: Engine, workbook: Workbook, log: Log): void {
    const name = fileName();
    const reports = evaluate(workbook, name);
    if (reports.length === 0) set({ phase: 'start', file: null, base: null, workbook: null, reports, log: emptyLog, selected: 0, item: null });
    else set({ phase: 'card', file: { name, format: 'xlsx', fresh: false }, base: workbook, workbook, reports, log, selected: selectedIn(reports, get()) });
  }

  /** Shows what changes make of the workbook before the host has them. */
  async function follow(changes: Change[], log: Log): Promise<boolean> {
    const engine = await load();
    const { workbook } = get();
    if (workbook === null) return false;
    draw(engine, engine.workbookAfter(workbook, changes), log);
    const sent = changes.length === 0 || await send(changes);
    // Points that the host computes from an edited cell are known only to it.
    if (sent && get().reports.some(({ findings }) => findings.some(({ rule }) => rule === 'formula-without-value'))) void read(sheetsOf(get().reports), 'here');
    return sent;
  }

  async function read(only: readonly string[] | undefined, by: Changer): Promise<void> {
    if (unsent.length > 0) await inTurn(async () => void await send([]));
    if (unsent.length > 0) return;
    asked += 1;
    const [turn, made] = [asked, edits];
    try {
      const engine = await load();
      const workbook = await host.read(only);
      // A later question's answer counts, and an edit that was made meanwhile is not in this one.
      if (turn !== asked) return;
      if (made !== edits) return await read(only, by);
      draw(engine, workbook, get().log);
      if (get().failure?.doing === 'read') set({ failure: null });
      if (by === 'elsewhere' && get().workbook !== null) say({ kind: 'elsewhere' });
    } catch (error) {
      if (turn === asked) fail('read', error);
    }
    if (get().phase === 'opening') set({ phase: get().workbook === null ? 'start' : 'card' });
  }

  return {
    /** Looks again at the sheets that matter, as after a change from outside. */
    refresh: (by: Changer): Promise<void> => read(sheetsOf(get().reports), by),
    /** Looks again at everything. */
    async recheck(): Promise<void> {
      const wasOpen = get().workbook !== null;
      if (!wasOpen) set({ phase: 'opening' });
      await read(undefined, 'here');
      if (wasOpen && get().workbook !== null && get().failure === null) say({ kind: 'rechecked' });
    },
    /** Puts a step into the workbook. Sheets that were added stay, so that they are no step that can be undone. */
    async perform(step: Step): Promise<boolean> {
      const { workbook, log } = get();
      if (workbook === null) return false;
      if (step.changes.every(({ type }) => type === 'set')) return follow(step.changes, push(log, { ...step, before: restore(workbook, step.changes) }));
      if (!(await send([]))) return false;
      try {
        await host.apply(step.changes);
      } catch (error) {
        fail('apply', error);
        return false;
      }
      edits += 1;
      const engine = await load();
      draw(engine, engine.workbookAfter(get().workbook ?? workbook, step.changes), log);
      return true;
    },
    async undo(): Promise<void> {
      const { log, workbook } = get();
      const step = log.steps[log.cursor - 1];
      if (step === undefined || workbook === null) return;
      const changes = undoing(workbook, step);
      await follow(changes, back(log));
      say(changes.length === 0 ? { kind: 'overtaken' } : { kind: 'undone', step: step.what });
    },
    async redo(): Promise<void> {
      const { log } = get();
      const step = log.steps[log.cursor];
      if (step === undefined) return;
      await follow(step.changes, forth(log));
      say({ kind: 'redone', step: step.what });
    },
    /** Adds a card behind the present sheets and shows it. `make` gets the names that are taken. */
    async insert(make: (taken: string[]) => Promise<Extract<Change, { type: 'add' }>>): Promise<void> {
      set({ phase: 'opening', failure: null });
      let doing: 'insert' | 'read' = 'insert';
      try {
        const { sheets } = await host.read(sheetsOf(get().reports) ?? []);
        const change = await make(sheets.map(({ name }) => name));
        await host.apply([change]);
        edits += 1;
        doing = 'read';
        const sheet = change.sheets[0]?.name ?? '';
        draw(await load(), await host.read(change.sheets.map(({ name }) => name)), get().log);
        set({ selected: Math.max(0, get().reports.findIndex((report) => report.sheet === sheet)), tab: 'fill', item: null, filter: null });
        say({ kind: 'inserted', sheet });
        await host.select({ sheet, row: 0, column: 0 }).catch((error: unknown) => fail('select', error));
      } catch (error) {
        fail(doing, error);
      }
      if (get().phase === 'opening') set({ phase: get().workbook === null ? 'start' : 'card' });
    },
    /** Hands a new workbook to the person, apart from the open one; `null` where there is no way. */
    apart: apart && (async (changes: Change[], name: string): Promise<void> => apart(changes, name).catch((error: unknown) => fail('save', error))),
    /** Sends once more what the host did not take, then looks again. */
    retry: (): Promise<void> => read(sheetsOf(get().reports), 'here'),
    /** Forgets what the host did not take; what it holds counts. */
    async abandon(): Promise<void> {
      await inTurn(async () => {
        unsent = [];
        set({ unsent: 0, log: emptyLog, kept: null, failure: null });
      });
      await read(undefined, 'here');
    },
  };
}
