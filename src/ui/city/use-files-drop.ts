import { useDrop } from '../use-drop';
import { givenFiles } from './given-files';
import { useCity } from './use-city';

/** Lets files and folders be dropped on the element that gets `zone`. */
export function useFilesDrop() {
  const { city } = useCity();
  return useDrop({
    open: () => true,
    take({ items }) {
      // Entries are gone once the event is over, so all are taken before anything is waited for.
      const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
      void Promise.all(entries.map(filesIn)).then((found) => {
        const { files, skipped } = givenFiles(found.flat());
        return city.add(files, skipped);
      });
    },
  });
}

/** All files at or below an entry, with their paths. */
async function filesIn(entry: FileSystemEntry): Promise<{ file: File; path: string }[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => { entry.file(resolve, reject); });
    return [{ file, path: entry.fullPath.replace(/^\//, '') }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives some at a time, and nothing when it is done.
  for (let part = await readSome(reader); part.length > 0; part = await readSome(reader)) all.push(...part);
  return (await Promise.all(all.map(filesIn))).flat();
}

const readSome = (reader: FileSystemDirectoryReader) => new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
