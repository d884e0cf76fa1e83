import { PackageError } from './package-error';

const DECLARATION_LENGTH = 200;

const utf8 = new TextDecoder();

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first !== 0x3c || second !== 0x3f) return 'utf-8';
  const head = utf8.decode(bytes.subarray(0, DECLARATION_LENGTH));
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // With two bytes a character the declaration would not have been found.
  return declared.startsWith('utf-16') ? 'utf-8' : declared;
}

/** A part's text by its byte order mark or declaration, UTF-8 without either. */
export function decodePart(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return utf8.decode(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (cause) {
    throw new PackageError('not-a-workbook', name, { cause });
  }
}
