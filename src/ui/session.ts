import { HostFault } from '../core/host';
import type { Change, Host, Omission, Place } from '../core/host';
import type { Report } from '../core/report';
import type { Workbook } from '../core/workbook';
import type { Scheme } from '../schemes/schema';
import type { Counter } from './counter';
import type { Desk } from './desk';
import type { Entry } from './edits';
import type { Engine } from './engine';
import { createHandIn } from './hand-in';
import { createLive } from './live';
import { back, done, forth, push } from './log';
import type { Log, Step } from './log';
import { createRecovery } from './recovery';
import { initialState, reportOf } from './state';
import type { Filter, Lang, Notice, StartState, State, Surroundings, Tab, ThemeChoice, View } from './state';
import { createStore } from './store';

export interface SessionParts {
  host: Host;
  /** Where files come in and go out; `null` where the host has a workbook open already. */
  desk: Desk | null;
  /** The name of the workbook that the host has open, where it has one: it may tell the unit. */
  fileName?(): string;
  /** Hands a new workbook of these changes to the person, where such a host can. */
  apart?: ((changes: Change[], fileName: string) => Promise<void>) | null;
  /** The sheets for materials and facts that a found card lacks, their names bound to it. */
  companions(scheme: Scheme, report: Report, workbook: Workbook): Promise<Change>;
  /** Where what the county hands in goes out. */
  counter: Counter;
  now(): Date;
  start: StartState;
}

export type Session = ReturnType<typeof createSession>;

/** State and actions of the pane, without React. Every edit is a change of the workbook; the report is drawn from it anew each time. */
export function createSession({ host, desk, fileName = () => '', apart = null, companions, counter, now, start }: SessionParts) {
  const store = createStore<State>(initialState(start));
  const { get, set, subscribe } = store;
  const say = (said: Notice['said']) => set({ notice: { id: (get().notice?.id ?? 0) + 1, said } });
  const fail = (doing: NonNullable<State['failure']>['doing'], error: unknown) => set({ failure: { doing, kind: error instanceof HostFault ? error.kind : null, detail: error instanceof Error ? error.message : String(error) } });
  const rest = () => set({ phase: get().workbook === null ? 'start' : 'card' });
  /** One edit after the other, each on what the one before left. */
  let last: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    last = last.then(act, act);
    return last;
  };

  let engine: Engine | null = null;

  /** Schemes, rules and scoring: not needed to show the first screen, so loaded with the first card. */
  async function load(): Promise<Engine> {
    const { createEngine } = await import(/* webpackChunkName: "engine" */ './engine');
    engine ??= createEngine();
    if (get().schemes !== engine.schemes) set({ schemes: engine.schemes });
    return engine;
  }

  const live = desk === null ? createLive({ host, store, load, inTurn, fail, say, fileName, apart, now }) : null;

  /** Shows a workbook that was just opened, with the changes that were made to it before. */
  async function show(base: Workbook, file: NonNullable<State['file']>, changes: Change[]): Promise<void> {
    const { evaluate, workbookAfter } = await load();
    const steps: Step[] = changes.length === 0 ? [] : [{ what: { kind: 'earlier', item: null }, changes }];
    const workbook = workbookAfter(base, changes);
    set({
      phase: 'card', file, base, workbook, reports: evaluate(workbook, file.name), selected: 0, log: { steps, cursor: steps.length },
      refused: null, failure: null, draft: null, asking: null, leaving: null, saved: 0, kept: null, tab: 'fill', item: null, filter: null,
    });
  }

  async function take(fileName: string, fresh: boolean, open: (desk: Desk, engine: Engine) => ReturnType<Desk['open']>): Promise<void> {
    if (desk === null) return;
    set({ phase: 'opening', refused: null, failure: null });
    try {
      const opened = await open(desk, await load());
      if (opened.ok) await show(opened.workbook, { name: fileName, format: opened.format, fresh }, []);
      else set({ refused: { fileName, refusal: opened.refusal } });
    } catch (error) {
      fail('open', error);
    }
    rest();
  }

  const openFile = (bytes: Uint8Array, fileName: string) => take(fileName, false, (to, { evaluate }) => to.open(bytes, fileName, (workbook) => evaluate(workbook, fileName).length > 0));

  /** Puts the log's changes into the workbook and draws the report anew; the host follows. */
  async function settle(log: Log, follow: () => Promise<void>): Promise<void> {
    const { base, file } = get();
    if (base === null) return;
    const { evaluate, workbookAfter } = await load();
    const workbook = workbookAfter(base, done(log));
    set({ log, workbook, reports: evaluate(workbook, file?.name ?? ''), failure: null });
    try {
      await follow();
      set({ kept: { at: now().toISOString() } });
    } catch (error) {
      set({ kept: 'failed' });
      fail('apply', error);
    }
  }

  /** Whether the step is in the workbook on the screen. */
  async function perform(step: Step): Promise<boolean> {
    if (live !== null) return live.perform(step);
    await settle(push(get().log, step), () => host.apply(step.changes));
    return true;
  }

  async function put(entry: Entry): Promise<void> {
    const { stepOf } = await load();
    const { workbook } = get();
    const report = reportOf(get());
    if (report === null || workbook === null) return;
    const step = stepOf(report, workbook, entry);
    if (step === 'sheets') ask(entry, report);
    else if (step !== null) await perform(step);
  }

  /** Hidden names speak for a whole sheet, so sheets can be added only for a card that has its sheet to itself. */
  function ask(entry: Entry, { sheet }: Report): void {
    if (get().reports.filter((report) => report.sheet === sheet).length > 1) fail('sheets', new Error(sheet));
    else set({ asking: entry });
  }

  return {
    get, subscribe, load,
    enter: (entry: Entry) => inTurn(() => put(entry)),
    /** Opens a file; when changes are in no copy yet, the person is asked first. */
    async open(bytes: Uint8Array, fileName: string): Promise<void> {
      const { log, saved } = get();
      if (log.cursor === saved) await openFile(bytes, fileName);
      else set({ leaving: { bytes, fileName } });
    },
    async leave(): Promise<void> {
      const { leaving } = get();
      set({ leaving: null });
      if (leaving !== null) await openFile(leaving.bytes, leaving.fileName);
    },
    stay: () => set({ leaving: null }),
    create: (changes: Change[], fileName: string) => take(fileName, true, (to) => to.create(changes, fileName)),
    mend: (step: Step) => inTurn(async () => {
      await perform(step);
      say({ kind: 'mended', step: step.what });
    }),
    undo: () => inTurn(async () => {
      if (live !== null || desk === null) return live?.undo();
      const { log } = get();
      const step = log.steps[log.cursor - 1];
      if (step === undefined) return;
      const before = back(log);
      await settle(before, () => desk.rewind(done(before).length));
      say({ kind: 'undone', step: step.what });
    }),
    redo: () => inTurn(async () => {
      if (live !== null) return live.redo();
      const { log } = get();
      const step = log.steps[log.cursor];
      if (step === undefined) return;
      await settle(forth(log), () => host.apply(step.changes));
      say({ kind: 'redone', step: step.what });
    }),
    /** Adds the sheets that an entry waits for, then enters it. */
    allowSheets: () => inTurn(async () => {
      const { asking, workbook, schemes } = get();
      const report = reportOf(get());
      const scheme = schemes.find(({ id }) => id === report?.scheme.id);
      set({ asking: null });
      if (asking === null || workbook === null || report === null || scheme === undefined) return;
      if (await perform({ what: { kind: 'sheets', item: null }, changes: [await companions(scheme, report, workbook)] })) await put(asking);
      else set({ asking });
    }),
    refuseSheets: () => set({ asking: null }),
    /** Hands a copy to the person: the open workbook with its changes, or the new workbook that `renew` makes. */
    async save(copyName: string, renew: (() => Promise<Change[]>) | null): Promise<void> {
      if (desk === null) return;
      try {
        await (renew === null ? desk.save(copyName) : desk.saveNew(await renew(), copyName));
        set({ saved: get().log.cursor });
        say({ kind: 'saved', fileName: copyName });
      } catch (error) {
        fail('save', error);
      }
    },
    ...createRecovery({ desk, set, fail, show, rest }),
    /** What can be done with a workbook that is open in the host; `null` where files are opened. */
    live: live === null ? null : { ...live, insert: (make: Parameters<typeof live.insert>[0]) => inTurn(() => live.insert(make)) },
    handIn: createHandIn({ store, counter, fileName, fail, say, now }),
    waitFor: (fault: HostFault | null) => set({ waiting: fault?.kind ?? null }),
    omit: (what: Omission[]) => say({ kind: 'omitted', what }),
    trouble: (fault: HostFault) => fail('watch', fault),
    select: (place: Place): Promise<void> => host.select(place).catch((error: unknown) => fail('select', error)),
    pick: (selected: number) => set({ selected, item: null, filter: null }),
    tab: (tab: Tab) => set({ tab }),
    toggle: (item: string | null) => set({ item: get().item === item ? null : item }),
    goTo: (item: string) => set({ tab: 'fill', item, filter: null }),
    filter: (filter: Filter) => set({ tab: 'fill', filter: get().filter === filter ? null : filter }),
    view: (view: View) => set({ view }),
    lang: (lang: Lang) => set({ lang }),
    theme: (theme: ThemeChoice) => set({ theme }),
    surround: (around: Surroundings) => set({ around }),
    dismiss: () => set({ refused: null, failure: null }),
    now,
  };
}
