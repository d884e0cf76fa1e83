/** The operating system's word for an error, such as `ENOENT`; `null` for errors of any other origin. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}
