import type { FaultKind } from '../../core/host';

/** What a button of the ribbon tells the pane: the two run apart, and share the storage of their page. */
export interface RibbonWord { did: 'insert' | 'recheck'; fault: FaultKind | null }

const KEY = 'dafenka.ribbon';

/** Says it to a pane that is open, if there is one. `at` makes each word another one. */
export const sayToPane = (storage: Pick<Storage, 'setItem'>, word: RibbonWord, at: number): void => storage.setItem(KEY, JSON.stringify({ ...word, at }));

/** Calls back for each word from the ribbon; returns the function that ends it. */
export function listenToRibbon(target: Pick<Window, 'addEventListener' | 'removeEventListener'>, heard: (word: RibbonWord) => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key === KEY && newValue !== null) heard(JSON.parse(newValue) as RibbonWord);
  };
  target.addEventListener('storage', onStorage);
  return () => target.removeEventListener('storage', onStorage);
}
