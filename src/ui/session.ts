import type { Change, Host, Place, Refusal } from '../core/host';
import { evaluate } from '../core/report';
import type { Report } from '../core/report';
import type { Workbook } from '../core/workbook';
import type { Scheme } from '../schemes/schema';
import type { Desk } from './desk';
import { stepOf } from './edits';
import type { Entry } from './edits';
import { back, done, forth, push } from './log';
import type { Step } from './log';
import { restore } from './restore';
import { initialState, reportOf } from './state';
import type { Filter, Lang, Notice, State, Surroundings, Tab, ThemeChoice } from './state';
import { createStore } from './store';
import { workbookAfter } from './workbook-after';

export interface SessionParts {
  host: Host;
  /** Where files come in and go out; `null` where the host has a workbook open already. */
  desk: Desk | null;
  schemes: readonly Scheme[];
  /** The sheets for materials and facts that a found card lacks, their names bound to it. */
  companions(scheme: Scheme, report: Report, workbook: Workbook): Promise<Change>;
  now(): Date;
  start: { lang: Lang; theme: ThemeChoice; around: Surroundings };
}

export type Session = ReturnType<typeof createSession>;

/** State and actions of the pane, without React. Every edit is a change of the workbook; the report is drawn from it anew each time. */
export function createSession({ host, desk, schemes, companions, now, start }: SessionParts) {
  const store = createStore<State>(initialState(start.lang, start.theme, start.around));
  const { get, set, subscribe } = store;
  const say = (said: Notice['said']) => set({ notice: { id: (get().notice?.id ?? 0) + 1, said } });
  const detailOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
  const fail = (doing: NonNullable<State['failure']>['doing'], error: unknown) => set({ failure: { doing, detail: detailOf(error) } });
  const judged = (workbook: Workbook) => evaluate(workbook, schemes, get().file?.name ?? '');

  /** Shows a workbook that was just opened; a workbook without a card is refused. */
  function show(base: Workbook, file: NonNullable<State['file']>, changes: Change[]): void {
    const steps: Step[] = changes.length === 0 ? [] : [{ what: { kind: 'earlier', item: null }, changes }];
    const workbook = workbookAfter(base, changes);
    const reports = evaluate(workbook, schemes, file.name);
    set({ phase: 'card', file, base, workbook, reports, selected: 0, log: { steps, cursor: steps.length }, refused: null, failure: null, draft: null, asking: null, kept: null, tab: 'fill', item: null, filter: null });
  }

  const refuse = (fileName: string, refusal: Refusal) => set({ phase: get().workbook === null ? 'start' : 'card', refused: { fileName, refusal } });

  async function take(fileName: string, fresh: boolean, open: (desk: Desk) => ReturnType<Desk['open']>): Promise<void> {
    if (desk === null) return;
    set({ phase: 'opening', refused: null, failure: null });
    try {
      const opened = await open(desk);
      if (opened.ok) show(opened.workbook, { name: fileName, format: opened.format, fresh }, []);
      else refuse(fileName, opened.refusal);
    } catch (error) {
      set({ phase: get().workbook === null ? 'start' : 'card' });
      fail('open', error);
    }
  }

  /** Puts the log's changes into the workbook and draws the report anew; the host follows. */
  async function settle(log: State['log'], follow: () => Promise<void>): Promise<void> {
    const { base } = get();
    if (base === null) return;
    const workbook = workbookAfter(base, done(log));
    set({ log, workbook, reports: judged(workbook), failure: null });
    try {
      await follow();
      set({ kept: { at: now().toISOString() } });
    } catch (error) {
      set({ kept: 'failed' });
      fail('apply', error);
    }
  }

  const perform = (step: Step) => settle(push(get().log, step), () => host.apply(step.changes));

  async function enter(entry: Entry): Promise<void> {
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

  async function undo(): Promise<void> {
    const { log } = get();
    const step = log.steps[log.cursor - 1];
    if (step === undefined) return;
    const before = back(log);
    await settle(before, () => (desk === null ? host.apply(restore(get(), step)) : desk.rewind(done(before).length)));
    say({ kind: 'undone', step: step.what });
  }

  async function redo(): Promise<void> {
    const { log } = get();
    const step = log.steps[log.cursor];
    if (step === undefined) return;
    await settle(forth(log), () => host.apply(step.changes));
    say({ kind: 'redone', step: step.what });
  }

  return {
    get, subscribe, enter, perform, undo, redo,
    open: (bytes: Uint8Array, fileName: string) => take(fileName, false, (to) => to.open(bytes, fileName, (workbook) => evaluate(workbook, schemes, fileName).length > 0)),
    create: (changes: Change[], fileName: string) => take(fileName, true, (to) => to.create(changes, fileName)),
    async mend(step: Step): Promise<void> {
      await perform(step);
      say({ kind: 'mended', step: step.what });
    },
    /** Adds the sheets that an entry waits for, then enters it. */
    async allowSheets(): Promise<void> {
      const { asking, workbook } = get();
      const report = reportOf(get());
      const scheme = schemes.find(({ id }) => id === report?.scheme.id);
      set({ asking: null });
      if (asking === null || workbook === null || report === null || scheme === undefined) return;
      await perform({ what: { kind: 'sheets', item: null }, changes: [await companions(scheme, report, workbook)] });
      await enter(asking);
    },
    refuseSheets: () => set({ asking: null }),
    /** Hands a copy to the person; a workbook that is no xlsx is written into a new card by `renew`. */
    async save(copyName: string, renew: (() => Promise<Change[]>) | null): Promise<void> {
      if (desk === null) return;
      try {
        await (renew === null ? desk.save(copyName) : desk.saveNew(await renew(), copyName));
        say({ kind: 'saved', fileName: copyName });
      } catch (error) {
        fail('save', error);
      }
    },
    /** Looks for work that a page left open when it ended. */
    async lookBack(): Promise<void> {
      if (desk !== null) set({ draft: await desk.draft() });
    },
    async recover(): Promise<void> {
      if (desk === null) return;
      try {
        const { fileName, format, workbook, changes } = await desk.recover();
        show(workbook, { name: fileName, format, fresh: false }, changes);
      } catch (error) {
        fail('recover', error);
      }
    },
    async forget(): Promise<void> {
      await desk?.discard();
      set({ draft: null });
    },
    /** Reads the host's workbook again, as after a change from outside. */
    async refresh(fileName: string): Promise<void> {
      show(await host.read(), { name: fileName, format: 'xlsx', fresh: false }, []);
    },
    async select(place: Place): Promise<void> {
      await host.select(place).catch((error: unknown) => fail('select', error));
    },
    pick: (selected: number) => set({ selected, item: null, filter: null }),
    tab: (tab: Tab) => set({ tab }),
    toggle: (item: string | null) => set({ item: get().item === item ? null : item }),
    goTo: (item: string) => set({ tab: 'fill', item, filter: null }),
    filter: (filter: Filter) => set({ tab: 'fill', filter: get().filter === filter ? null : filter }),
    lang: (lang: Lang) => set({ lang }),
    theme: (theme: ThemeChoice) => set({ theme }),
    surround: (around: Surroundings) => set({ around }),
    dismiss: () => set({ refused: null, failure: null }),
    now,
  };
}
