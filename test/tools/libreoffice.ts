import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOffice } from '../../scripts/find-tools.mjs';

const LIMIT_MS = 120_000;

interface Options {
  /** The source's extension, by which LibreOffice knows its format. */
  from?: string;
  /** LibreOffice's input filter, for example `CSV:44,34,76`. */
  filter?: string;
}

/**
 * The workbook as LibreOffice writes it: `format` is an extension with an optional filter, for example `ods` or
 * `html:HTML (StarCalc)`. A conversion blocks until it is done, so that only one runs at a time, and each has a profile
 * of its own. Throws when LibreOffice is absent.
 */
export async function convert(source: Uint8Array | string, format: string, { from = 'xlsx', filter }: Options = {}): Promise<Uint8Array> {
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    const input = join(folder, `source.${from}`);
    const outdir = join(folder, 'out');
    mkdirSync(outdir);
    await writeFile(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const infilter = filter === undefined ? [] : [`--infilter=${filter}`];
    const args = [profile, '--headless', ...infilter, '--convert-to', format, '--outdir', outdir, input];
    const { error, stdout, stderr } = spawnSync(findOffice() ?? 'soffice', args, { timeout: LIMIT_MS, encoding: 'utf8' });
    if (error) throw new Error('LibreOffice did not run: install it, or name its program in SOFFICE_PATH', { cause: error });
    const [result] = await readdir(outdir);
    if (result === undefined) throw new Error(`LibreOffice made no ${format} of a .${from}: ${stdout}${stderr}`);
    return new Uint8Array(await readFile(join(outdir, result)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
