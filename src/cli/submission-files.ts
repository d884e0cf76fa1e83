import { writeDocx } from '../hosts/docx';
import { editPackage } from '../hosts/xlsx/write';
import type { Outgoing } from '../output/outgoing';

export type OutputKind = 'workbook' | 'report' | 'dividers';

/** The bytes of the files that were asked for: the same for the same card and time. */
export async function submissionFiles(drawn: Outgoing, outputs: { kind: OutputKind; file: string }[]): Promise<{ kind: OutputKind; file: string; bytes: Uint8Array }[]> {
  const bytesOf = async (kind: OutputKind): Promise<Uint8Array> => (kind === 'workbook' ? editPackage(null, [{ type: 'add', ...drawn.workbook }]) : writeDocx(drawn[kind]));
  const files: { kind: OutputKind; file: string; bytes: Uint8Array }[] = [];
  for (const { kind, file } of outputs) files.push({ kind, file, bytes: await bytesOf(kind) });
  return files;
}
