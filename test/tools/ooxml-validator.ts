import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateOoxml } from './validate-ooxml';

/** What Microsoft's Open XML SDK finds wrong with a workbook or document in memory, one line an error, in order. */
export async function ooxmlErrors(bytes: Uint8Array, extension: 'xlsx' | 'xlsm' | 'docx' = 'xlsx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ooxml-'));
  try {
    const file = join(folder, `file.${extension}`);
    await writeFile(file, bytes);
    const errors = await validateOoxml(file);
    return errors.map(({ path, xPath, id, description }) => `${path} ${xPath} ${id} ${description}`).sort();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
