import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CARDS, CLUTTER, COPY, FOREIGN, UNREADABLE } from './dirty-folder';

/** Writes the whole dirty folder with the times at which its files were changed. */
export async function writeFolder(folder: string): Promise<void> {
  const put = async (file: string, bytes: Uint8Array | string, modified = '2021-04-19T00:00:00.000Z'): Promise<void> => {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    await utimes(path, new Date(modified), new Date(modified));
  };
  for (const { file, modified, bytes } of [...CARDS, FOREIGN]) {
    const content = await bytes();
    await put(file, content, modified);
    if (file === COPY.of) await put(COPY.file, content, modified);
  }
  for (const [file, { bytes }] of Object.entries(UNREADABLE)) await put(file, bytes());
  for (const file of CLUTTER) await put(file, 'x');
}
