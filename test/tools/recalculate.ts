import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOffice } from '../../scripts/find-tools.mjs';

const LIMIT_MS = 280_000;
const BATCH = 60;

/** LibreOffice otherwise trusts the values that are stored beside formulas. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Workbooks with every formula computed anew by LibreOffice, many in one call, in their order; `format` is an extension, and
 * `from` that of files of another kind. `fonts` is a configuration of fontconfig to be used instead of the system's.
 */
export async function recalculate(books: Uint8Array[], format = 'xlsx', { from = 'xlsx', fonts }: { from?: string; fonts?: string } = {}): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'recalculate-'));
  try {
    const user = join(folder, 'profile', 'user');
    await mkdir(user, { recursive: true });
    await writeFile(join(user, 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = books.map((_, index) => `${String(index).padStart(5, '0')}`);
    await Promise.all(names.map((name, index) => writeFile(join(folder, `${name}.${from}`), books[index] ?? new Uint8Array())));
    const outdir = join(folder, 'out');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const fontFile = join(folder, 'fonts.conf');
    if (fonts !== undefined) await writeFile(fontFile, fonts);
    const env = { ...process.env, ...(fonts === undefined ? {} : { FONTCONFIG_FILE: fontFile }) };
    let said = '';
    for (let first = 0; first < names.length; first += BATCH) {
      const files = names.slice(first, first + BATCH).map((name) => join(folder, `${name}.${from}`));
      const { error, stdout, stderr } = spawnSync(findOffice() ?? 'soffice', [profile, '--headless', '--convert-to', format, '--outdir', outdir, ...files], { timeout: LIMIT_MS, encoding: 'utf8', env });
      if (error) throw new Error('LibreOffice did not run: install it, or name its program in SOFFICE_PATH', { cause: error });
      said += `${stdout}${stderr}`;
    }
    const made = (await readdir(outdir)).sort();
    if (made.length !== books.length) throw new Error(`LibreOffice made ${made.length} of ${books.length} workbooks: ${said}`);
    return await Promise.all(made.map(async (name) => new Uint8Array(await readFile(join(outdir, name)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
