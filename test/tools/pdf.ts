import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What poppler reads from a PDF: the text of each page as it is laid out, and the pages' sizes in points. */
export function readPdf(bytes: Uint8Array): { text: string; width: number; height: number }[] {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'source.pdf');
    writeFileSync(file, bytes);
    const pages = run('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-']).split('\f').slice(0, -1);
    const sizes = [...run('pdfinfo', ['-l', String(pages.length), file]).matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)];
    return pages.map((text, index) => ({ text, width: Number(sizes[index]?.[1]), height: Number(sizes[index]?.[2]) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${command} (poppler-utils) did not run: ${stderr}`, { cause: error });
  return stdout;
}
