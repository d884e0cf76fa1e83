import type { Roster, Source } from '../../core/city';
import type { Workbook } from '../../core/workbook';
import { schemeOf } from './city-input';
import type { CityDoing, CityState } from './city-state';
import type { DecisionLabel, Decisions } from './decisions';
import type { CityDesk, GivenFile } from './desk';
import type { CityEngine } from './engine';

interface SideTablesParts {
  desk: CityDesk;
  engine: CityEngine;
  get(): CityState;
  set(part: Partial<CityState>): void;
  decide(label: DecisionLabel, decisions: Decisions): void;
  attempt(doing: CityDoing, act: () => Promise<void>): Promise<void>;
}

type What = 'roster' | 'figures' | 'previous';

/** What the cards are held against: roster, figures and earlier summary, each from a table that a person chose or that came among the cards. */
export function createSideTables({ desk, engine, get, set, decide, attempt }: SideTablesParts) {
  const read: Record<What, (workbook: Workbook, source: Source) => Partial<Decisions> | null> = {
    roster(workbook, { file }) {
      const roster = engine.readRoster(workbook);
      return roster && { roster, rosterFile: file };
    },
    figures(workbook, source) {
      const scheme = get().scheme ?? schemeOf(engine.schemes, []);
      if (scheme === null) return null;
      const { rows, problems } = engine.readFigures(workbook, scheme, source);
      return rows.length === 0 ? null : { figures: { file: source.file, rows, unused: problems.filter(({ problem }) => problem !== 'no-table').map(({ heading }) => heading) } };
    },
    previous(workbook, { file }) {
      const book = engine.readCityBook(workbook);
      return book && { previous: { file, book } };
    },
  };

  /** Reads a table and takes it over if it is what it should be. */
  const open = (what: What, file: GivenFile, also: Partial<Decisions> = {}): Promise<void> => attempt('open', async () => {
    const { opened, source } = await desk.open(file);
    const found = opened.ok ? read[what](opened.workbook, source) : null;
    if (found === null) set({ refused: { file: file.path, what } });
    else decide({ kind: what, subject: source.file, item: null }, { ...get().decisions, ...found, ...also });
  });

  return {
    open: (what: What, file: GivenFile) => open(what, file),
    roster: (roster: Roster | null) => decide({ kind: 'roster', subject: roster?.city ?? '', item: null }, { ...get().decisions, roster, rosterFile: null }),
    drop: (what: 'figures' | 'previous') => decide({ kind: what, subject: get().decisions[what]?.file ?? '', item: null }, { ...get().decisions, [what]: null }),
    /** A file among the cards that is something else is taken for what it is. */
    async adopt(path: string): Promise<void> {
      const found = get().files.find((file) => file.path === path);
      if (found === undefined || !('source' in found.read)) return;
      const { read: { kind, source }, size, modified } = found;
      const what = kind === 'city' ? 'previous' : kind;
      if (what === 'previous' || what === 'roster' || what === 'figures') {
        await open(what, desk.kept({ path, size, modified, sha256: source.sha256, refusal: null }), { removed: [...get().decisions.removed, path] });
      }
    },
    /** Where the open workbook is a city's summary, its review goes on from there, as it stands now. */
    lookAround: (): Promise<void> => attempt('open', async () => {
      const { openBook } = desk;
      const book = openBook === null ? null : engine.readCityBook(await openBook.read());
      if (openBook !== null && book !== null) set({ decisions: { ...get().decisions, previous: { file: openBook.name(), book } } });
    }),
  };
}
