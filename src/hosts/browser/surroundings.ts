export interface Surroundings { wide: boolean; dark: boolean; contrast: boolean }

const QUERIES = { wide: '(min-width: 900px)', dark: '(prefers-color-scheme: dark)', contrast: '(prefers-contrast: more)' } as const;

/** Room and colours that the person's system asks for, and each change of them. */
export function watchSurroundings(changed: (around: Surroundings) => void): Surroundings {
  const lists = { wide: matchMedia(QUERIES.wide), dark: matchMedia(QUERIES.dark), contrast: matchMedia(QUERIES.contrast) };
  const read = (): Surroundings => ({ wide: lists.wide.matches, dark: lists.dark.matches, contrast: lists.contrast.matches });
  Object.values(lists).forEach((list) => list.addEventListener('change', () => changed(read())));
  return read();
}
