import type { Source } from '../core/city';
import type { Change, Opened } from '../core/host';
import type { Batches } from '../hosts/browser/batches';
import { sha256 } from '../hosts/browser/sha256';
import type { Intake } from '../intake/intake';
import { takeFiles } from '../intake/take-files';
import type { IntakeCrew } from '../intake/take-files';
import { citySample } from '../samples';
import type { CityDesk, CityDraft, GivenFile, NewBook, OpenBook, ReadFile } from '../ui/city/desk';

export interface CityDeskParts {
  program: string;
  crew(): IntakeCrew;
  open(bytes: Uint8Array, fileName: string): Promise<Opened>;
  write(changes: Change[], fileName: string): Promise<Uint8Array>;
  batches: Batches<CityDraft>;
  /** Hands a file to the person; `null` where files cannot leave. */
  giveBook: ((bytes: Uint8Array, fileName: string) => Promise<void>) | null;
  giveArchive: ((bytes: Uint8Array, fileName: string) => void) | null;
  openBook: OpenBook | null;
}

/** The desk of the city's view: reads on workers, keeps files and decisions in the browser, hands files out. */
export function createCityDesk({ program, crew, open, write, batches, giveBook, giveArchive, openBook }: CityDeskParts): CityDesk {
  const lost: Error[] = [];
  const bytesOf = async (content: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await content.arrayBuffer());
  const bytesOfBook = ({ sheets, names, fileName }: NewBook) => write([{ type: 'add', sheets, names }], fileName);

  async function keepFile({ content }: GivenFile, source: Source): Promise<void> {
    await content().then((blob) => batches.keepFile(source.sha256, blob)).catch((error: unknown) => void lost.push(new Error(`${source.file} is not kept`, { cause: error })));
  }

  return {
    program,
    async read(files, told, signal) {
      const keeping: Promise<void>[] = [];
      const waiting = files.map(({ path, modified, content }) => ({ file: path, read: async () => ({ bytes: await bytesOf(await content()), modified }) }));
      const taken = await takeFiles(waiting, crew(), {
        signal,
        onIntake(intake, index) {
          const file = files[index];
          if (file === undefined) return;
          const read = readOf(intake);
          if ('source' in read) keeping.push(keepFile(file, read.source));
          told(file, read);
        },
      });
      await Promise.all(keeping);
      return taken !== null;
    },
    async open({ path, modified, content }) {
      const bytes = await bytesOf(await content());
      return { source: { file: path, sha256: sha256(bytes), modified }, opened: await open(bytes, path) };
    },
    async look({ sha256: key, file }) {
      const content = await batches.file(key);
      if (content === null) return null;
      const opened = await open(await bytesOf(content), file);
      return opened.ok ? opened.workbook : null;
    },
    kept: ({ path, size, modified, sha256: key }) => ({
      path, size, modified,
      content: async () => {
        const content = key === null ? null : await batches.file(key);
        if (content === null) throw new Error(`${path} was not kept`);
        return content;
      },
    }),
    save: giveBook === null ? null : async (book) => giveBook(await bytesOfBook(book), book.fileName),
    saveAll: giveArchive === null ? null : async (books, archiveName) => {
      const { archive } = await import(/* webpackChunkName: "write" */ '../hosts/archive');
      const files = [];
      for (const book of books) files.push({ name: book.fileName, bytes: await bytesOfBook(book) });
      giveArchive(archive(files), archiveName);
    },
    openBook,
    async keep(draft) {
      await batches.keep({ id: draft.id, sha256s: draft.files.flatMap(({ sha256: key }) => (key === null ? [] : [key])), work: draft });
      const [first] = lost;
      if (first !== undefined) throw first;
    },
    draft: async () => (await batches.newest())?.work ?? null,
    forget: batches.forget,
    async sample() {
      const { city, cards, scan } = await citySample();
      const files: GivenFile[] = [given(scan.fileName, scan.modified, new TextEncoder().encode(scan.text))];
      for (const { fileName, modified, changes } of cards) files.push(given(fileName, modified, await write(changes, fileName)));
      return { city, files };
    },
  };
}

const readOf = (intake: Intake): ReadFile => (intake.kind === 'refused' ? { kind: 'refused', refusal: intake.refusal } : intake);

function given(path: string, modified: string, bytes: Uint8Array): GivenFile {
  const content = new Blob([new Uint8Array(bytes)]);
  return { path, size: content.size, modified, content: async () => content };
}
