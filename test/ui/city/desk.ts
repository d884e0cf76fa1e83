import type { Batches, KeptBatch } from '../../../src/hosts/browser/batches';
import { sha256 } from '../../../src/hosts/browser/sha256';
import { openWorkbook } from '../../../src/hosts/open';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { here } from '../../../src/intake/here';
import { takeIn } from '../../../src/intake/take-in';
import { createCityDesk } from '../../../src/panes/city-desk';
import type { CityDeskParts } from '../../../src/panes/city-desk';
import { makeCity } from '../../../src/samples/make';
import { cityEngine } from '../../../src/ui/city/city-engine';
import { createCitySession } from '../../../src/ui/city/city-session';
import type { CityDraft, GivenFile } from '../../../src/ui/city/desk';

/** Keeps batches in memory, as a page's storage would between two lives of the page. */
export function memoryBatches(): Batches<CityDraft> & { held: Map<string, KeptBatch<CityDraft>>; files: Map<string, Blob> } {
  const held = new Map<string, KeptBatch<CityDraft>>();
  const files = new Map<string, Blob>();
  return {
    held, files,
    keepFile: async (key, content) => void files.set(key, content),
    file: async (key) => files.get(key) ?? null,
    keep: async (batch) => void held.set(batch.id, structuredClone(batch)),
    newest: async () => [...held.values()].at(-1) ?? null,
    forget: async (id) => void held.delete(id),
  };
}

/** A session at a desk that reads real files, on this thread, and keeps what it hands out. */
export function openCity(batches = memoryBatches(), parts: Partial<CityDeskParts> = {}) {
  const out: { name: string; bytes: Uint8Array }[] = [];
  const give = (bytes: Uint8Array, name: string): void => void out.push({ name, bytes });
  let clock = Date.UTC(2021, 3, 20) + batches.held.size * 86_400_000;
  const now = () => new Date(clock += 1000);
  const desk = createCityDesk({
    program: 'test', crew: () => ({ hire: () => here((setup) => takeIn(setup, sha256), { schemes: null }), size: 1, patience: 60_000 }), open: openWorkbook, write: async (changes) => editPackage(null, changes),
    batches, giveBook: async (bytes, name) => give(bytes, name), giveArchive: give, openBook: null, ...parts,
  });
  const session = createCitySession({ desk, engine: cityEngine, now });
  const unit = (name: string) => {
    const found = session.get().summary?.units.find((each) => each.unit === name);
    if (found === undefined) throw new Error(`no unit ${name}`);
    return found;
  };
  return { session, desk, batches, out, unit };
}

/** A file as a picker gives it. */
export function fileOf(path: string, bytes: Uint8Array | string, modified = '2021-04-15T00:00:00.000Z'): GivenFile {
  const content = new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]);
  return { path, size: content.size, modified, content: async () => content };
}

/** The sample's workbooks, as files of a folder. */
export function sampleFiles(folder = ''): GivenFile[] {
  const { cards, scan } = makeCity();
  return [fileOf(`${folder}${scan.fileName}`, scan.text, scan.modified), ...cards.map(({ fileName, modified, changes }) => fileOf(`${folder}${fileName}`, editPackage(null, changes), modified))];
}
