import type { Source, UnitResult } from '../../core/city';
import type { Place } from '../../core/host';
import { numberOf } from '../../core/number';
import type { Workbook } from '../../core/workbook';
import { createStore } from '../store';
import { changesBetween } from './changes';
import { cityInput, schemeOf, submissionsOf } from './city-input';
import { initialCityState } from './city-state';
import type { CityDoing, CityFile, CityNotice, CityState, CityTab, LineFilter, RankColumn } from './city-state';
import { noDecisions, reviewOf, withReview } from './decisions';
import type { DecisionLabel, Decisions } from './decisions';
import type { CityDesk, GivenFile, NewBook } from './desk';
import type { CityEngine } from './engine';
import { createIntake } from './intake';
import { createKeeper } from './keeper';
import { startOf } from './review-view';
import { createSideTables } from './side-tables';

export interface CityParts { desk: CityDesk; engine: CityEngine; now(): Date }

/** Lets the screen answer before what comes next. */
const answering = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

/** Cards whose units tell the roster; more tell no more. */
const ENOUGH = 30;

export type CitySession = ReturnType<typeof createCitySession>;

/** State and actions of the city's view, without React. Files and decisions are the truth; the summary is drawn from them anew each time. */
export function createCitySession({ desk, engine, now }: CityParts) {
  const store = createStore<CityState>({ ...initialCityState, id: now().toISOString(), rosters: engine.rosters });
  const { get, set, subscribe } = store;
  const say = (said: CityNotice['said']) => set({ notice: { id: (get().notice?.id ?? 0) + 1, said } });
  const fail = (doing: CityDoing, error: unknown) => set({ failure: { doing, detail: error instanceof Error ? error.message : String(error) } });
  const attempt = async (doing: CityDoing, act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      fail(doing, error);
    }
  };

  /** Draws the summary of these files and decisions. */
  function draw(files: readonly CityFile[], decisions: Decisions): Pick<CityState, 'files' | 'decisions' | 'scheme' | 'summary'> {
    const scheme = schemeOf(engine.schemes, files);
    const summary = scheme === null || (files.length === 0 && decisions.roster === null) ? null : engine.consolidate(scheme, cityInput(files, decisions));
    return { files, decisions, scheme, summary };
  }

  const keeper = createKeeper({ desk, get, set, fail, now });

  function decide(label: DecisionLabel, decisions: Decisions): void {
    const { files, log, decisions: before } = get();
    set({ ...draw(files, decisions), log: { past: [...log.past, { label, decisions: before }], future: [] }, failure: null, refused: null });
    keeper.keep();
  }

  function step(from: 'past' | 'future'): void {
    const { files, log, decisions } = get();
    const to = from === 'past' ? log.past.at(-1) : log.future[0];
    if (to === undefined) return;
    const here = { label: to.label, decisions };
    set({
      ...draw(files, to.decisions),
      log: from === 'past' ? { past: log.past.slice(0, -1), future: [here, ...log.future] } : { past: [...log.past, here], future: log.future.slice(1) },
    });
    say({ kind: from === 'past' ? 'undone' : 'redone', label: to.label });
    keeper.keep();
  }

  /** What came in: the roster is guessed if there is none yet, and the changes against the summary before are told. */
  async function settle(files: readonly CityFile[], decisions: Decisions): Promise<void> {
    const before = get().summary;
    await answering();
    const spellings = files.flatMap(submissionsOf).slice(0, ENOUGH).map(({ source, report }) => report.unit ?? source.file);
    const roster = decisions.roster ?? engine.likelyRoster(engine.rosters, spellings);
    await answering();
    const drawn = draw(files, { ...decisions, roster });
    const told = before === null || before.units.length === 0 ? null : changesBetween(before, drawn.summary);
    await answering();
    set({ ...drawn, changes: told });
    keeper.keep();
  }

  const intake = createIntake({ desk, get, set, fail, settle });

  const tables = createSideTables({ desk, engine, get, set, decide, attempt });

  const resultOf = (unit: string): UnitResult | null => get().summary?.units.find((each) => each.unit === unit) ?? null;

  /** `null` takes the city's own points away. Gives whether that changes anything. */
  function setPoints(unit: string, item: string, value: number | null): boolean {
    const own = reviewOf(get().decisions, unit);
    const { [item]: before, ...others } = own.points;
    if (value === null ? before === undefined : resultOf(unit)?.points[item] === value) return false;
    decide({ kind: 'points', subject: unit, item }, withReview(get().decisions, { ...own, points: value === null ? others : { ...others, [item]: value } }));
    return true;
  }

  /** Back to where the review started: an earlier summary's own points are overruled by these. */
  function restore(unit: string, item: string): boolean {
    const { decisions: { previous } } = get();
    const earlier = previous?.book.reviews.some((review) => review.unit === unit && item in review.points) ?? false;
    const view = resultOf(unit);
    return setPoints(unit, item, earlier && view !== null ? startOf(view, item) : null);
  }

  return {
    get, subscribe, desk,
    /** Takes files in, held against the open workbook as it stands now where that is a summary. */
    async add(given: readonly GivenFile[], skipped: readonly string[]): Promise<void> {
      await tables.lookAround();
      await intake.add(given, skipped);
    },
    cancel: intake.cancel,
    async sample(): Promise<void> {
      await attempt('read', async () => {
        const { city, files } = await desk.sample();
        const roster = engine.rosters.find((each) => each.city === city) ?? null;
        set({ decisions: { ...get().decisions, roster, rosterFile: null } });
        await intake.add(files, []);
      });
    },
    tables,
    choose: (unit: string, key: string) => decide({ kind: 'choice', subject: unit, item: null }, { ...get().decisions, choices: { ...get().decisions.choices, [unit]: key } }),
    assign(key: string, unit: string | null): void {
      const { [key]: _, ...others } = get().decisions.assigned;
      decide({ kind: 'assign', subject: unit ?? '', item: null }, { ...get().decisions, assigned: unit === null ? others : { ...others, [key]: unit } });
    },
    remove: (path: string) => decide({ kind: 'remove', subject: path, item: null }, { ...get().decisions, removed: [...get().decisions.removed, path] }),
    /** Types a point of 初评; blank goes back to where it started. `bad`: no number from 0 to the weight. */
    points(unit: string, item: string, text: string, weight: number | null): 'taken' | 'same' | 'bad' {
      if (text.trim() === '') return restore(unit, item) ? 'taken' : 'same';
      const value = numberOf({ column: 0, value: text });
      if (value === null || value < 0 || (weight !== null && value > weight)) return 'bad';
      return setPoints(unit, item, value) ? 'taken' : 'same';
    },
    restore,
    reason(unit: string, reason: string): void {
      const own = reviewOf(get().decisions, unit);
      if ((resultOf(unit)?.review?.reason ?? '') !== reason.trim()) decide({ kind: 'reason', subject: unit, item: null }, withReview(get().decisions, { ...own, reason: reason.trim() }));
    },
    /** Accepts a finding as it is, or takes that back. */
    accept(unit: string, id: string, accepted: boolean): void {
      const { decisions } = get();
      const item = resultOf(unit)?.findings.find((found) => found.id === id)?.finding.item ?? null;
      decide({ kind: 'status', subject: unit, item }, { ...decisions, statuses: { ...decisions.statuses, [id]: accepted ? 'accepted' : 'open' } });
    },
    undo: () => step('past'),
    redo: () => step('future'),
    save: (make: () => Promise<NewBook>) => attempt('save', async () => {
      const book = await make();
      await desk.save?.(book);
      say({ kind: 'saved', name: book.fileName });
    }),
    saveAll: (make: () => Promise<NewBook[]>, name: string) => attempt('save', async () => {
      await desk.saveAll?.(await make(), name);
      say({ kind: 'saved', name });
    }),
    addToBook: (make: (workbook: Workbook) => Promise<Pick<NewBook, 'sheets' | 'names'>>) => attempt('add', async () => {
      const { openBook } = desk;
      if (openBook === null) return;
      const { sheets, names } = await make(await openBook.read());
      await openBook.add(sheets, names);
      say({ kind: 'added', name: sheets[0]?.name ?? '' });
    }),
    look: (source: Source) => desk.look(source),
    select: (place: Place) => attempt('select', async () => desk.openBook?.select(place)),
    lookBack: keeper.lookBack,
    async recover(): Promise<void> {
      const { draft } = get();
      if (draft === null) return;
      const refused = draft.files.flatMap(({ path, size, modified, refusal }): CityFile[] => (refusal === null ? [] : [{ path, size, modified, read: { kind: 'refused', refusal } }]));
      set({ draft: null, id: draft.id, decisions: { ...noDecisions, ...draft.decisions }, files: refused });
      await intake.add(draft.files.filter(({ sha256 }) => sha256 !== null).map(desk.kept), []);
    },
    forget: keeper.forget,
    /** Another batch from nothing; the present one stays kept until it is given up. */
    restart(): void {
      set({ ...initialCityState, id: now().toISOString(), rosters: engine.rosters, notice: get().notice });
      void keeper.lookBack();
    },
    tab: (tab: CityTab) => set({ tab }),
    show: (unit: string | null, tab?: CityTab) => set({ unit, item: null, ...(tab === undefined ? {} : { tab }) }),
    item: (item: string | null) => set({ item }),
    filter: (filter: LineFilter) => set({ tab: 'intake', filter: get().filter === filter ? null : filter }),
    grade: (grade: string | null) => set({ grade: get().grade === grade ? null : grade }),
    sort: (by: RankColumn) => set({ sort: { by, down: get().sort.by === by ? !get().sort.down : by !== 'rank' && by !== 'unit' } }),
    dismiss: () => set({ failure: null, refused: null, changes: null, unchanged: 0, cancelled: false }),
    now,
  };
}
