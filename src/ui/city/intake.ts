import type { CityDoing, CityFile, CityState } from './city-state';
import type { Decisions } from './decisions';
import type { CityDesk, GivenFile, ReadFile } from './desk';

interface IntakeParts {
  desk: CityDesk;
  get(): CityState;
  set(part: Partial<CityState>): void;
  fail(doing: CityDoing, error: unknown): void;
  /** Draws everything from what came in. */
  settle(files: readonly CityFile[], decisions: Decisions): Promise<void>;
}

/** Taking files in: only those that are new or changed are read; one that came before under the same path gives way to the new one. */
export function createIntake({ desk, get, set, fail, settle }: IntakeParts) {
  let running: AbortController | null = null;

  async function add(given: readonly GivenFile[], skipped: readonly string[]): Promise<void> {
    if (running !== null) return;
    const known = new Map(get().files.map((file) => [file.path, file]));
    const fresh = given.filter((file) => !isSame(known.get(file.path), file));
    const control = new AbortController();
    running = control;
    let done = 0;
    let unchanged = given.length - fresh.length;
    set({ phase: 'reading', progress: { done, total: fresh.length }, failure: null, refused: null, cancelled: false, changes: null, draft: null });
    try {
      const whole = await desk.read(fresh, (file, read) => {
        const before = known.get(file.path);
        if (before !== undefined && shaOf(before.read) !== null && shaOf(before.read) === shaOf(read)) unchanged += 1;
        known.set(file.path, { path: file.path, size: file.size, modified: file.modified, read });
        set({ progress: { done: ++done, total: fresh.length } });
      }, control.signal);
      set({ cancelled: !whole });
    } catch (error) {
      fail('read', error);
    }
    const { decisions } = get();
    const here = new Set(given.map(({ path }) => path));
    await settle([...known.values()], { ...decisions, removed: decisions.removed.filter((path) => !here.has(path)) });
    set({ phase: 'idle', progress: null, unchanged, skipped: [...new Set([...get().skipped, ...skipped])] });
    running = null;
  }

  return { add, cancel: (): void => running?.abort() };
}

const shaOf = (read: ReadFile): string | null => ('source' in read ? read.source.sha256 : null);

/** The same size and time of change are taken for the same content; a refused file is always tried again. */
const isSame = (before: CityFile | undefined, { size, modified }: GivenFile): boolean =>
  before !== undefined && before.read.kind !== 'refused' && modified !== null && before.modified === modified && before.size === size;
