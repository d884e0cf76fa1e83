import { PackageError } from './package-error';

const DECLARATION_LENGTH = 200;

const utf8 = new TextDecoder();

/** Two bytes a character, by the byte order mark or by how `<` is written. */
function wideEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : undefined;
}

/** What else the text's declaration says; one that could be read and calls itself UTF-16 is wrong. */
function declaredEncoding(text: string): string | undefined {
  if (!text.startsWith('<?xml')) return undefined;
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(text.slice(0, DECLARATION_LENGTH))?.[1]?.toLowerCase();
  return declared === undefined || declared === 'utf-8' || declared.startsWith('utf-16') ? undefined : declared;
}

/** A part's text by its byte order mark or declaration, UTF-8 without either. */
export function decodePart(bytes: Uint8Array, name: string): string {
  const wide = wideEncoding(bytes);
  const text = wide === undefined ? utf8.decode(bytes) : '';
  const encoding = wide ?? declaredEncoding(text);
  if (encoding === undefined) return text;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (cause) {
    throw new PackageError('not-a-workbook', name, { cause });
  }
}
