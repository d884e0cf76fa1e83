/** The text of a file that names no encoding: by its byte order mark, else strictly UTF-8, else GB18030; `undefined` when it is none of them. */
export function decodeText(bytes: Uint8Array, declared?: string): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  return (declared === undefined ? undefined : decodeAs(declared, bytes)) ?? decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // An unknown name is a RangeError, bytes that do not fit it a TypeError: both mean that it is another encoding.
    if (['RangeError', 'TypeError'].includes((error as Error).name)) return undefined;
    throw error;
  }
}
