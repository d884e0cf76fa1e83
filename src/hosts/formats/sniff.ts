/** What a file is by its first bytes. */
export type Kind =
  | { kind: 'zip' | 'ole' | 'biff' | 'text' }
  /** Known, and no workbook. */
  | { kind: 'other'; name: string };

const SIGNATURES: [number[], Kind][] = [
  [[0x50, 0x4b, 0x03, 0x04], { kind: 'zip' }],
  [[0x50, 0x4b, 0x05, 0x06], { kind: 'zip' }],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { kind: 'ole' }],
  [[0x09, 0x00, 0x04, 0x00], { kind: 'biff' }],
  [[0x09, 0x02, 0x06, 0x00], { kind: 'biff' }],
  [[0x09, 0x04, 0x06, 0x00], { kind: 'biff' }],
  [[0x09, 0x08], { kind: 'biff' }],
  [[0x25, 0x50, 0x44, 0x46], { kind: 'other', name: 'PDF' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { kind: 'other', name: 'RTF' }],
  [[0x89, 0x50, 0x4e, 0x47], { kind: 'other', name: 'PNG' }],
  [[0xff, 0xd8, 0xff], { kind: 'other', name: 'JPEG' }],
  [[0x47, 0x49, 0x46, 0x38], { kind: 'other', name: 'GIF' }],
  [[0x42, 0x4d], { kind: 'other', name: 'BMP' }],
  [[0x49, 0x49, 0x2a, 0x00], { kind: 'other', name: 'TIFF' }],
  [[0x4d, 0x4d, 0x00, 0x2a], { kind: 'other', name: 'TIFF' }],
  [[0x52, 0x61, 0x72, 0x21], { kind: 'other', name: 'RAR' }],
  [[0x37, 0x7a, 0xbc, 0xaf], { kind: 'other', name: '7Z' }],
  [[0x1f, 0x8b], { kind: 'other', name: 'GZIP' }],
];

/** `BM` may begin a text; a picture has zeros where its reserved fields are. */
const isText = (bytes: Uint8Array, name: string): boolean => name === 'BMP' && (bytes.length < 10 || bytes.subarray(6, 10).some((byte) => byte !== 0));

/** Looks at a file's first bytes; whatever has no signature may be a text. */
export function sniff(bytes: Uint8Array): Kind {
  const found = SIGNATURES.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))?.[1];
  return found === undefined || (found.kind === 'other' && isText(bytes, found.name)) ? { kind: 'text' } : found;
}
