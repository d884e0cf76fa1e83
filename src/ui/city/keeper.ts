import type { CityDoing, CityState } from './city-state';
import type { CityDesk, CityDraft, KeptFile } from './desk';

interface KeeperParts {
  desk: CityDesk;
  get(): CityState;
  set(part: Partial<CityState>): void;
  fail(doing: CityDoing, error: unknown): void;
  now(): Date;
}

/** Keeps the batch safe after each change, one writing after the other, the newest state last. */
export function createKeeper({ desk, get, set, fail, now }: KeeperParts) {
  let waiting = false;
  let last: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    waiting = false;
    const draft = draftOf(get(), now());
    try {
      await desk.keep(draft);
      set({ kept: { at: draft.keptAt } });
    } catch (error) {
      set({ kept: 'failed' });
      fail('keep', error);
    }
  }

  return {
    keep(): void {
      if (waiting) return;
      waiting = true;
      last = last.then(write);
    },
    async lookBack(): Promise<void> {
      const { id } = get();
      await desk.draft().then((draft) => set({ draft: draft?.id === id ? null : draft }), (error: unknown) => fail('recover', error));
    },
    async forget(): Promise<void> {
      const { draft } = get();
      set({ draft: null });
      if (draft !== null) await desk.forget(draft.id).catch((error: unknown) => fail('recover', error));
    },
  };
}

function draftOf({ id, files, decisions }: CityState, at: Date): CityDraft {
  return {
    id, keptAt: at.toISOString(), decisions,
    files: files.map(({ path, size, modified, read }): KeptFile => ({ path, size, modified, sha256: 'source' in read ? read.source.sha256 : null, refusal: read.kind === 'refused' ? read.refusal : null })),
  };
}
