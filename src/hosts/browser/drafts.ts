import type { Change } from '../../core/host';
import { inStore } from './database';

/** Work that was not closed: the file's bytes and the changes since it was opened. */
export interface KeptDraft {
  /** Sorts by the time at which the file was opened. */
  id: string;
  fileName: string;
  bytes: Uint8Array;
  changes: Change[];
  /** ISO 8601 */
  keptAt: string;
}

export interface Drafts {
  keep(draft: KeptDraft): Promise<void>;
  /** The one opened last; `null` when nothing was kept. */
  newest(): Promise<KeptDraft | null>;
  forget(id: string): Promise<void>;
}

const STORE = 'drafts';
/** Files whose changes are kept at the same time; of more, the oldest give way. */
const MOST = 5;

/** Drafts in IndexedDB, one for each file that was changed and not closed. */
export function indexedDrafts(factory: IDBFactory, name = 'dafenka'): Drafts {
  const base = { factory, name, stores: [STORE] };
  return {
    keep: async (draft) => {
      await inStore(base, STORE, 'readwrite', (store) => store.put(draft, draft.id));
      const ids = await inStore<IDBValidKey[]>(base, STORE, 'readonly', (store) => store.getAllKeys());
      for (const id of ids.slice(0, -MOST)) await inStore(base, STORE, 'readwrite', (store) => store.delete(id));
    },
    newest: async () => {
      const id = (await inStore<IDBValidKey[]>(base, STORE, 'readonly', (store) => store.getAllKeys())).at(-1);
      return id === undefined ? null : (await inStore<KeptDraft | undefined>(base, STORE, 'readonly', (store) => store.get(id))) ?? null;
    },
    forget: async (id) => void await inStore(base, STORE, 'readwrite', (store) => store.delete(id)),
  };
}
