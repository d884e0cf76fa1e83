import type { Change, Changer, Opened, Place, WorkbookFormat } from '../core/host';
import type { Workbook } from '../core/workbook';
import { download } from './browser/download';
import type { Drafts, KeptDraft } from './browser/drafts';

export interface BrowserParts {
  open(bytes: Uint8Array, fileName: string): Promise<Opened>;
  /** The package with the changes in it and the results of its formulas brought up to date; `null` starts a new one. `base` is what the package holds before. */
  edit(bytes: Uint8Array | null, changes: Change[], base: Workbook, fileName: string): Promise<Uint8Array>;
  apply(workbook: Workbook, changes: Change[]): Workbook;
  /** Where unsaved work is kept. */
  drafts: Drafts;
  now(): Date;
}

const NOTHING: Workbook = { sheets: [], names: [] };

interface OpenBook { id: string; bytes: Uint8Array; fileName: string; format: WorkbookFormat; base: Workbook; changes: Change[] }

/**
 * Files in, copies out, and work kept safe after each change. It holds the bytes that were opened and the changes since;
 * a copy is those bytes with the changes in them, so that everything else stays as it was.
 */
export function createBrowserHost({ open, edit, apply, drafts, now }: BrowserParts) {
  let book: OpenBook | null = null;
  const present = (): OpenBook => {
    if (book === null) throw new Error('No workbook is open');
    return book;
  };
  const hold = async (next: OpenBook): Promise<void> => {
    book = next;
    const { id, bytes, fileName, changes } = next;
    if (changes.length > 0) await drafts.keep({ id, bytes, fileName, changes, keptAt: now().toISOString() });
  };
  const take = async (bytes: Uint8Array, fileName: string, accepts: (workbook: Workbook) => boolean): Promise<Opened> => {
    const opened = await open(bytes, fileName);
    if (!opened.ok) return opened;
    if (!accepts(opened.workbook)) return { ok: false, refusal: { reason: 'no-card' } };
    await hold({ id: `${now().toISOString()} ${fileName}`, bytes, fileName, format: opened.format, base: opened.workbook, changes: [] });
    return opened;
  };

  return {
    open: take,
    async create(changes: Change[], fileName: string): Promise<Opened> {
      return take(await edit(null, changes, NOTHING, fileName), fileName, () => true);
    },
    read: async (): Promise<Workbook> => apply(present().base, present().changes),
    async apply(changes: Change[]): Promise<void> {
      const current = present();
      apply(current.base, [...current.changes, ...changes]);
      await hold({ ...current, changes: [...current.changes, ...changes] });
    },
    /** The bytes as they were opened. */
    opened: (): Uint8Array => present().bytes,
    async rewind(count: number): Promise<void> {
      const changes = present().changes.slice(0, count);
      await hold({ ...present(), changes });
      if (changes.length === 0) await drafts.forget(present().id);
    },
    async save(copyName: string): Promise<void> {
      const { bytes, changes, base, fileName } = present();
      download(changes.length === 0 ? bytes : await edit(bytes, changes, base, fileName), copyName);
    },
    async saveNew(changes: Change[], copyName: string): Promise<void> {
      download(await edit(null, changes, NOTHING, copyName), copyName);
    },
    async draft() {
      const kept = await drafts.newest();
      return kept === null ? null : { fileName: kept.fileName, changes: kept.changes.length, keptAt: kept.keptAt };
    },
    async recover() {
      const kept = await drafts.newest();
      if (kept === null) throw new Error('Nothing was kept');
      const opened = await open(kept.bytes, kept.fileName);
      if (!opened.ok) throw new Error(`The kept workbook cannot be read: ${opened.refusal.reason}`);
      await hold({ ...bookOf(kept), format: opened.format, base: opened.workbook });
      return { fileName: kept.fileName, format: opened.format, workbook: opened.workbook, changes: kept.changes };
    },
    async discard() {
      const kept = await drafts.newest();
      if (kept !== null) await drafts.forget(kept.id);
    },
    /** A page shows no cells. */
    select: async (_place: Place): Promise<void> => {},
    /** Nothing else changes the workbook. */
    watch: (_changed: (by: Changer) => void) => () => {},
  };
}

const bookOf = ({ id, bytes, fileName, changes }: KeptDraft) => ({ id, bytes, fileName, changes });
