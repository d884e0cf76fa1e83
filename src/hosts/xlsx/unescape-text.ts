const NAMED = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);
const LAST_CODE_POINT = 0x10ffff;

function resolve(whole: string, name: string): string {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
}

/** Resolves XML's own entities and character references; others stay as they are. Line ends become `\n`, as XML asks. */
export function unescapeText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('&') ? lines.replace(/&(#x[\da-f]+|#\d+|amp|lt|gt|quot|apos);/gi, resolve) : lines;
}
