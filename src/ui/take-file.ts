import type { Session } from './session';

/** Opens a file that a person chose or dropped. */
export async function takeFile(session: Session, file: File): Promise<void> {
  await session.open(new Uint8Array(await file.arrayBuffer()), file.name);
}
