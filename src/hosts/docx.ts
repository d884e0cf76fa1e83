import { Document, Packer } from 'docx';
import type { PrintDocument } from '../core/document';
import { pageNumbersOf } from './docx/page-numbers';
import { pagesOfHeadings } from './docx/pages';
import { printable } from './docx/runs';
import { drawSection } from './docx/section';
import { settle } from './docx/settle';
import { styles } from './docx/styles';

/** A document as the bytes of a .docx file, always the same for the same document. Load it when a file is asked for: the library is large. */
export async function writeDocx({ title, at, sections }: PrintDocument): Promise<Uint8Array> {
  const file = new Document({
    title: printable(title),
    creator: '',
    lastModifiedBy: '',
    features: { updateFields: true },
    pageNumbers: pageNumbersOf(pagesOfHeadings({ title, at, sections })),
    styles,
    sections: sections.map(drawSection),
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(file)), new Date(at));
}
