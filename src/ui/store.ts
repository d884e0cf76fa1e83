export interface Store<T> {
  get(): T;
  set(part: Partial<T>): void;
  /** Returns the function that ends it. */
  subscribe(listener: () => void): () => void;
}

/** Holds one plain value and tells listeners of each change. */
export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (part) => {
      value = { ...value, ...part };
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
