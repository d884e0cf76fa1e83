import { escapeAttribute } from './write-escape';
import { attributesOf } from './write-scan';
import type { Edit } from './write-scan';

/** Changes one attribute's value in an opening tag, or adds it; everything else in the tag stays. */
export function setAttribute(xml: string, tag: { start: number; end: number }, name: string, value: string): Edit {
  const text = xml.slice(tag.start, tag.end);
  const written = `${name}="${escapeAttribute(value)}"`;
  const found = new RegExp(`(?<=\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(text);
  if (found !== null && attributesOf(xml, tag).has(name)) {
    const start = tag.start + found.index;
    return { start, end: start + found[0].length, text: written };
  }
  const at = tag.start + (/\s*\/?>$/.exec(text)?.index ?? text.length);
  return { start: at, end: at, text: ` ${written}` };
}

/** `<font><b/></font>` → `<x:font><x:b/></x:font>`. */
export const withPrefix = (xml: string, prefix: string): string => (prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`));
