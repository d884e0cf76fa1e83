import { realpath } from 'node:fs/promises';
import { listFiles } from '../hosts/node/list-files';
import { isClutter } from '../intake/is-clutter';
import { namedPath } from './named-file';
import type { Words } from './words';

/** The files that were named, and those in the folders that were named, each once; `left` counts what a folder holds besides and nobody means. */
export async function givenFiles(paths: readonly string[], words: Words): Promise<{ files: string[]; left: number }> {
  const files: string[] = [];
  let left = 0;
  for (const path of paths) {
    if (await namedPath(path, words) === 'file') files.push(path);
    else {
      const listed = await listFiles(path, isClutter);
      files.push(...listed.files);
      left += listed.left;
    }
  }
  const first = new Map<string, string>();
  for (const file of files) {
    const real = await realpath(file).catch(() => file);
    if (!first.has(real)) first.set(real, file);
  }
  return { files: [...first.values()], left };
}
