import { inStore } from './database';

/** Many files that were taken in together, and what was decided on them. The files' bytes lie apart, each once. */
export interface KeptBatch<Work> {
  /** Sorts by the time at which the batch was begun. */
  id: string;
  /** Of the files that belong to it. */
  sha256s: readonly string[];
  work: Work;
}

export interface Batches<Work> {
  keepFile(sha256: string, content: Blob): Promise<void>;
  /** `null` where it is not kept any more. */
  file(sha256: string): Promise<Blob | null>;
  keep(batch: KeptBatch<Work>): Promise<void>;
  /** The one begun last; `null` when nothing was kept. */
  newest(): Promise<KeptBatch<Work> | null>;
  /** Files that no other batch has go with it. */
  forget(id: string): Promise<void>;
}

const FILES = 'files';
const BATCHES = 'batches';
/** Batches that are kept at the same time; of more, the oldest give way. */
const MOST = 3;

/** Batches in IndexedDB. `name` changes with the shape of what is kept: what an older version kept is left alone. */
export function indexedBatches<Work>(factory: IDBFactory, name = 'dafenka-city-1'): Batches<Work> {
  const base = { factory, name, stores: [FILES, BATCHES] };
  const all = () => inStore<KeptBatch<Work>[]>(base, BATCHES, 'readonly', (store) => store.getAll());
  const forget = async (id: string): Promise<void> => {
    const batches = await all();
    const used = new Set(batches.filter((batch) => batch.id !== id).flatMap(({ sha256s }) => sha256s));
    for (const sha256 of batches.find((batch) => batch.id === id)?.sha256s ?? []) {
      if (!used.has(sha256)) await inStore(base, FILES, 'readwrite', (store) => store.delete(sha256));
    }
    await inStore(base, BATCHES, 'readwrite', (store) => store.delete(id));
  };
  return {
    keepFile: async (sha256, content) => void await inStore(base, FILES, 'readwrite', (store) => store.put(content, sha256)),
    file: async (sha256) => (await inStore<Blob | undefined>(base, FILES, 'readonly', (store) => store.get(sha256))) ?? null,
    keep: async (batch) => {
      await inStore(base, BATCHES, 'readwrite', (store) => store.put(batch, batch.id));
      const ids = await inStore<IDBValidKey[]>(base, BATCHES, 'readonly', (store) => store.getAllKeys());
      for (const id of ids.slice(0, -MOST)) await forget(String(id));
    },
    newest: async () => (await all()).at(-1) ?? null,
    forget,
  };
}
