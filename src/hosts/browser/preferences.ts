/** A person's choice that outlives the page; where storage is closed to the page, it lives as long as the page. */
export interface Preference<T extends string> {
  read(): T | null;
  write(value: T): void;
}

export function preference<T extends string>(key: string, allowed: readonly T[]): Preference<T> {
  const storage = storageOf();
  return {
    read: () => allowed.find((value) => value === storage?.getItem(key)) ?? null,
    write: (value) => storage?.setItem(key, value),
  };
}

/** Reading the property itself throws where cookies are blocked. */
function storageOf(): Storage | null {
  try {
    return localStorage;
  } catch (error) {
    console.info('Preferences are not kept:', error);
    return null;
  }
}
