import type { Change } from '../core/host';
import type { Counter } from '../ui/counter';
import manifest from '../../package.json';
import { packageOf } from './package-of';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface CounterParts extends Pick<Counter, 'ways' | 'source'> {
  give(bytes: Uint8Array, fileName: string): Promise<void>;
  /** Adds sheets to the open workbook, where new ones cannot be made. */
  insert(change: Change): Promise<void>;
  download(bytes: Uint8Array, fileName: string, type: string): void;
}

/** Hands submissions out by the ways that the place to run has; what writes files is loaded with the first one. */
export const counterFor = ({ ways, source, give, insert, download }: CounterParts): Counter => ({
  ways, source, program: manifest.version,
  async workbook(content, fileName) {
    const change: Change = { type: 'add', ...content };
    if (ways.workbook === 'insert') await insert(change);
    else await give(await packageOf(null, [change], { sheets: [], names: [] }, fileName), fileName);
  },
  async document(content, fileName) {
    const { writeDocx } = await import(/* webpackChunkName: "docx" */ '../hosts/docx');
    download(await writeDocx(content), fileName, DOCX);
  },
});
