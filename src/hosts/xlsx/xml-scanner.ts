import { PackageError } from './package-error';
import { unescapeText } from './unescape-text';
import { AMPERSAND, APOSTROPHE, BANG, COLON, EQUALS, GREATER, LESS, QUESTION, QUOTE, RETURN, SLASH, SPACE } from './xml-codes';

const SPAN = 5;

const CDATA = '<![CDATA[';

/**
 * Walks over the tags of a well-formed XML text in one pass. Prefixes are dropped from the names of elements and
 * attributes; comments and processing instructions are passed over. A document type is refused: it could define entities
 * that grow without bound.
 */
export class XmlScanner {
  /** The tag's name without its prefix. */
  name = '';
  /** A closing tag; of a `<tag/>` there is only the opening one. */
  closes = false;
  /** A `<tag/>`. */
  empty = false;
  private readonly text: string;
  private at: number;
  /** An attribute each: its local name from and to, its value from and to, 1 when that needs unescaping. */
  private readonly spans: number[] = [];
  private used = 0;

  constructor(text: string, from = 0) {
    this.text = text;
    this.at = from;
  }

  /** Goes to the next tag; `false` at the end of the text. */
  next(): boolean {
    const { text } = this;
    for (;;) {
      const start = text.charCodeAt(this.at) === LESS ? this.at : text.indexOf('<', this.at);
      if (start < 0) return false;
      const code = text.charCodeAt(start + 1);
      if (code === BANG || code === QUESTION) {
        this.at = this.passOver(start);
        continue;
      }
      this.closes = code === SLASH;
      this.readTag(start + (this.closes ? 2 : 1));
      return true;
    }
  }

  /** An attribute's value, unescaped, by its name without a prefix. */
  attribute(name: string): string | undefined {
    const { text, spans, used } = this;
    const first = name.charCodeAt(0);
    for (let span = 0; span < used; span += SPAN) {
      const from = spans[span] as number;
      const length = (spans[span + 1] as number) - from;
      if (length !== name.length || text.charCodeAt(from) !== first || (length > 1 && !text.startsWith(name, from))) continue;
      const value = text.slice(spans[span + 2], spans[span + 3]);
      return spans[span + 4] === 1 ? unescapeText(value) : value;
    }
    return undefined;
  }

  /** Whether a yes/no attribute says yes. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  /** The text of the element whose opening tag was just met, up to and past its closing tag; elements inside it are passed over. */
  content(): string {
    if (this.empty) return '';
    const { text } = this;
    let found = '';
    for (;;) {
      let start = this.at;
      let escaped = false;
      let code = 0;
      while (start < text.length && (code = text.charCodeAt(start)) !== LESS) {
        if (code === AMPERSAND || code === RETURN) escaped = true;
        start += 1;
      }
      if (start === text.length) throw new PackageError('truncated', 'xml');
      if (start > this.at) {
        const piece = text.slice(this.at, start);
        found = found === '' && !escaped ? piece : found + unescapeText(piece);
      }
      code = text.charCodeAt(start + 1);
      if (code === SLASH) {
        this.at = text.indexOf('>', start + 2) + 1 || text.length;
        return found;
      }
      if (code === BANG || code === QUESTION) {
        this.at = this.passOver(start);
        if (text.startsWith(CDATA, start)) found += text.slice(start + CDATA.length, this.at - 3);
      } else {
        this.readTag(start + 1);
        this.skip();
      }
    }
  }

  /** Passes over everything inside the element whose opening tag was just met, its closing tag included. */
  skip(): void {
    if (this.empty) return;
    for (let depth = 1; depth > 0 && this.next(); ) {
      if (this.closes) depth -= 1;
      else if (!this.empty) depth += 1;
    }
  }

  /** The end of a comment, CDATA section or processing instruction. */
  private passOver(start: number): number {
    const { text } = this;
    let closing = '?>';
    if (text.startsWith('<!--', start)) closing = '-->';
    else if (text.startsWith(CDATA, start)) closing = ']]>';
    else if (text.charCodeAt(start + 1) === BANG) throw new PackageError('not-a-workbook', 'DTD');
    const end = text.indexOf(closing, start + 2);
    if (end < 0) throw new PackageError('truncated', 'xml');
    return end + closing.length;
  }

  private readTag(start: number): void {
    const { text } = this;
    const { length } = text;
    let at = start;
    let nameFrom = start;
    let code = 0;
    while (at < length && (code = text.charCodeAt(at)) > SPACE && code !== GREATER && code !== SLASH) {
      at += 1;
      if (code === COLON) nameFrom = at;
    }
    this.name = text.slice(nameFrom, at);
    this.empty = false;
    this.used = 0;
    if (code !== GREATER) at = this.readAttributes(at);
    this.at = at + 1;
  }

  /** Gives the position of the tag's `>`. */
  private readAttributes(start: number): number {
    const { text } = this;
    const { length } = text;
    let at = start;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === GREATER) return at;
      if (code === SLASH) this.empty = true;
      else if (code > SPACE) at = this.readAttribute(at);
      at += 1;
    }
    throw new PackageError('truncated', 'xml');
  }

  /** Gives the position of the value's closing quote. */
  private readAttribute(start: number): number {
    const { text, spans, used } = this;
    const { length } = text;
    let at = start;
    let nameFrom = start;
    let code = 0;
    while (at < length && (code = text.charCodeAt(at)) > SPACE && code !== EQUALS && code !== GREATER && code !== SLASH) {
      at += 1;
      if (code === COLON) nameFrom = at;
    }
    const nameTo = at;
    if (code <= SPACE) at = this.pastSpace(at);
    if (text.charCodeAt(at) !== EQUALS) throw new PackageError(at < length ? 'not-a-workbook' : 'truncated', 'xml');
    let from = at + 2;
    let quote = text.charCodeAt(at + 1);
    if (quote <= SPACE) {
      from = this.pastSpace(at + 1) + 1;
      quote = text.charCodeAt(from - 1);
    }
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new PackageError(from <= length ? 'not-a-workbook' : 'truncated', 'xml');
    let to = from;
    let escaped = 0;
    while (to < length && (code = text.charCodeAt(to)) !== quote) {
      if (code === AMPERSAND || code === RETURN) escaped = 1;
      to += 1;
    }
    if (to === length) throw new PackageError('truncated', 'xml');
    if (nameFrom === start || !text.startsWith('xmlns', start)) {
      spans[used] = nameFrom;
      spans[used + 1] = nameTo;
      spans[used + 2] = from;
      spans[used + 3] = to;
      spans[used + 4] = escaped;
      this.used = used + SPAN;
    }
    return to;
  }

  private pastSpace(start: number): number {
    let at = start;
    while (this.text.charCodeAt(at) <= SPACE) at += 1;
    return at;
  }
}
