import { strFromU8, strToU8, unzipSync } from 'fflate';
import { rewriteZip } from '../xlsx/write-zip';

const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** Bookmarks of headings and what refers to them, by name and by number; a person's own text has no `<`, `>` or `"` in the file. */
const BOOKMARKS = [/(\bw:(?:name|anchor)="_Toc|>PAGEREF _Toc)(\d+)/g, /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)/g];

/**
 * The library's package without what changes from call to call: the properties tell the given time, the archive tells none,
 * and bookmarks, which the library counts on and on, are counted from 1.
 */
export function settle(bytes: Uint8Array, at: Date): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const rewrite = (name: string, change: (xml: string) => string): void => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`The document has no ${name}`);
    parts.set(name, strToU8(change(strFromU8(part))));
  };
  const moment = at.toISOString().replace(/\.\d+Z$/, 'Z');
  rewrite('docProps/core.xml', (xml) => xml.replace(MOMENT, (_, tag: string) => `${tag}${moment}`));
  rewrite('word/document.xml', (xml) => {
    const ids = BOOKMARKS.flatMap((pattern) => [...xml.matchAll(pattern)].map(([, , id]) => Number(id)));
    const counted = new Map([...new Set(ids)].sort((left, right) => left - right).map((id, index) => [String(id), index + 1]));
    return BOOKMARKS.reduce((changed, pattern) => changed.replace(pattern, (_, before: string, id: string) => `${before}${counted.get(id) ?? id}`), xml);
  });
  return rewriteZip(null, parts, new Set());
}
