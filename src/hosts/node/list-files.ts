import { readdir, realpath, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';

/**
 * Every file below a folder, with the folder's own path before its name, in the order of the names; a file stands before
 * the folders beside it. Links are followed, each folder is entered once. `leave` is asked with each entry's bare name; what it leaves out is counted, a folder as one.
 */
export async function listFiles(folder: string, leave: (name: string) => boolean): Promise<{ files: string[]; left: number }> {
  const seen = new Set<string>();
  const files: string[] = [];
  let left = 0;
  const enter = async (path: string): Promise<void> => {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    const names = (await readdir(path)).toSorted(byName);
    const folders: string[] = [];
    for (const name of names) {
      if (leave(name)) left += 1;
      else if (await isFolder(join(path, name))) folders.push(join(path, name));
      else files.push(join(path, name));
    }
    for (const each of folders) await enter(each);
  };
  await enter(folder);
  return { files, left };
}

/** `叶县.xls` before `叶县 - 副本.xls`: the names alone, then their endings. */
function byName(left: string, right: string): number {
  const [one, other] = [parse(left), parse(right)];
  return compare(one.name, other.name) || compare(one.ext, other.ext);
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** A link that leads nowhere is listed as a file, so that it is named when it cannot be read. */
const isFolder = async (path: string): Promise<boolean> => stat(path).then((found) => found.isDirectory(), () => false);
