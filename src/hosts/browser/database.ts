/** A database of the page, with the stores that it has in its first version. */
export interface DatabaseParts { factory: IDBFactory; name: string; stores: readonly string[] }

/** One transaction on one store; gives what the last request gave. */
export async function inStore<T>({ factory, name, stores }: DatabaseParts, store: string, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T> | IDBRequest): Promise<T> {
  const database = await openDatabase(factory, name, stores);
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(new Error('The draft could not be stored', { cause: transaction.error }));
      transaction.onabort = transaction.onerror;
    });
  } finally {
    database.close();
  }
}

const openDatabase = (factory: IDBFactory, name: string, stores: readonly string[]) => new Promise<IDBDatabase>((resolve, reject) => {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => stores.forEach((store) => request.result.createObjectStore(store));
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(new Error('The store for drafts could not be opened', { cause: request.error }));
});
