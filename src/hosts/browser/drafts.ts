import type { Change } from '../../core/host';

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
  return {
    keep: async (draft) => {
      await inStore(factory, name, 'readwrite', (store) => store.put(draft, draft.id));
      const ids = await inStore<IDBValidKey[]>(factory, name, 'readonly', (store) => store.getAllKeys());
      for (const id of ids.slice(0, -MOST)) await inStore(factory, name, 'readwrite', (store) => store.delete(id));
    },
    newest: async () => {
      const id = (await inStore<IDBValidKey[]>(factory, name, 'readonly', (store) => store.getAllKeys())).at(-1);
      return id === undefined ? null : (await inStore<KeptDraft | undefined>(factory, name, 'readonly', (store) => store.get(id))) ?? null;
    },
    forget: async (id) => void await inStore(factory, name, 'readwrite', (store) => store.delete(id)),
  };
}

async function inStore<T>(factory: IDBFactory, name: string, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T> | IDBRequest): Promise<T> {
  const database = await openDatabase(factory, name);
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(new Error('The draft could not be stored', { cause: transaction.error }));
      transaction.onabort = transaction.onerror;
    });
  } finally {
    database.close();
  }
}

const openDatabase = (factory: IDBFactory, name: string) => new Promise<IDBDatabase>((resolve, reject) => {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(new Error('The store for drafts could not be opened', { cause: request.error }));
});
