import { unescapeText } from './unescape-text';

/** A tag where it stands in the text; `end` is behind its `>`. */
export interface Tag { start: number; end: number; name: string; kind: 'open' | 'close' | 'empty' }

/** An element where it stands in the text; an empty one (`<a/>`) has its three inner and outer ends alike. */
export interface Element {
  name: string;
  /** The name without its prefix. */
  local: string;
  start: number;
  /** Behind the opening tag. */
  openEnd: number;
  /** Before the closing tag. */
  closeStart: number;
  end: number;
}

export interface Edit { start: number; end: number; text: string }

const skips: [string, string][] = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>'], ['<!', '>']];

const indexAfter = (xml: string, mark: string, from: number): number => {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Error(`The XML ends before ${mark}`);
  return at + mark.length;
};

/** From behind `<` to behind the `>` that ends the tag, whatever its attributes hold. */
const REST_OF_TAG = /[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;

const NAME = /\/?[^\s/>]+/y;

function matchAt(pattern: RegExp, xml: string, from: number): number {
  const sticky = pattern;
  sticky.lastIndex = from;
  if (!sticky.test(xml)) throw new Error('The XML ends inside a tag');
  return sticky.lastIndex;
}

/** The next tag at or behind `from`; comments, CDATA and instructions are passed over. `null` at the end. */
export function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf('<', from);
  while (start >= 0 && (xml[start + 1] === '!' || xml[start + 1] === '?')) {
    const [, close] = skips.find(([open]) => xml.startsWith(open, start)) as [string, string];
    start = xml.indexOf('<', indexAfter(xml, close, start + 2));
  }
  if (start < 0) return null;
  const nameEnd = matchAt(NAME, xml, start + 1);
  const end = matchAt(REST_OF_TAG, xml, nameEnd);
  const closing = xml[start + 1] === '/';
  return { start, end, name: xml.slice(start + (closing ? 2 : 1), nameEnd), kind: closing ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open' };
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `x:` of `x:worksheet`, else nothing. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);

/** The element that opens with `tag`. */
function elementOf(xml: string, tag: Tag, flat?: string): Element {
  const { name, start, end: openEnd } = tag;
  const local = localName(name);
  if (tag.kind === 'empty') return { name, local, start, openEnd, closeStart: openEnd, end: openEnd };
  if (local === flat) {
    const closeStart = indexAfter(xml, `</${name}`, openEnd) - name.length - 2;
    return { name, local, start, openEnd, closeStart, end: indexAfter(xml, '>', closeStart) };
  }
  let depth = 1;
  for (let at = openEnd; ;) {
    const inner = nextTag(xml, at);
    if (inner === null) throw new Error(`The XML ends inside ${name}`);
    if (inner.kind === 'open') depth += 1;
    if (inner.kind === 'close') depth -= 1;
    if (depth === 0) return { name, local, start, openEnd, closeStart: inner.start, end: inner.end };
    at = inner.end;
  }
}

export function rootElement(xml: string): Element {
  const tag = nextTag(xml, 0);
  if (tag === null) throw new Error('The XML has no root element');
  if (tag.kind === 'empty') return elementOf(xml, tag);
  const closeStart = xml.lastIndexOf(`</${tag.name}`);
  if (closeStart < tag.end) throw new Error(`The XML ends inside ${tag.name}`);
  return { name: tag.name, local: localName(tag.name), start: tag.start, openEnd: tag.end, closeStart, end: indexAfter(xml, '>', closeStart) };
}

/**
 * The direct children of an element, in their order. Those with the local name `flat` hold none of their own name, nor of one
 * that begins with it, and so end at the next closing tag; their inside is not gone through.
 */
export function childElements(xml: string, parent: Element, flat?: string): Element[] {
  const children: Element[] = [];
  const quick = flat === undefined || xml.includes('<!') ? undefined : flat;
  for (let tag = nextTag(xml, parent.openEnd); tag !== null && tag.start < parent.closeStart;) {
    const child = elementOf(xml, tag, quick);
    children.push(child);
    tag = nextTag(xml, child.end);
  }
  return children;
}

/** The attributes of the tag that starts at `start`, by their names as written, values resolved. */
export function attributesOf(xml: string, tag: { start: number; end: number }): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of xml.slice(tag.start, tag.end).matchAll(/([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(name as string, unescapeText(double ?? single ?? ''));
  }
  return attributes;
}

/** The text with all edits done; they must not overlap. Insertions at one place keep the order given. */
export function applyEdits(text: string, edits: Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}

/** Puts children behind the last one, opening an empty element where need be. */
export function appendTo(xml: string, parent: Element, children: string): Edit {
  if (parent.closeStart < parent.end) return { start: parent.closeStart, end: parent.closeStart, text: children };
  const open = xml.slice(parent.start, parent.end).replace(/\s*\/>$/, '>');
  return { start: parent.start, end: parent.end, text: `${open}${children}</${parent.name}>` };
}
