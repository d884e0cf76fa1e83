import type { Change } from '../../core/host';

/** Work that was not closed: the file's bytes and the changes since it was opened. */
export interface KeptDraft {
  fileName: string;
  bytes: Uint8Array;
  changes: Change[];
  /** ISO 8601 */
  keptAt: string;
}

export interface Drafts {
  keep(draft: KeptDraft): Promise<void>;
  /** `null` when nothing was kept. */
  find(): Promise<KeptDraft | null>;
  forget(): Promise<void>;
}

const STORE = 'drafts';
const KEY = 'open';

/** Drafts in IndexedDB, one for the page. */
export function indexedDrafts(factory: IDBFactory, name = 'dafenka'): Drafts {
  return {
    keep: async (draft) => void await inStore(factory, name, 'readwrite', (store) => store.put(draft, KEY)),
    find: async () => (await inStore<KeptDraft | undefined>(factory, name, 'readonly', (store) => store.get(KEY))) ?? null,
    forget: async () => void await inStore(factory, name, 'readwrite', (store) => store.delete(KEY)),
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
