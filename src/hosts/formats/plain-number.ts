/**
 * A text that is a number in its plainest spelling, as that number; anything else as it is. `2.10` and `007` stay texts:
 * they may be codes, and a number would not give them back.
 */
export function plainNumber(text: string): number | string {
  const number = Number(text);
  return text !== '' && String(number) === text && Number.isFinite(number) ? number : text;
}
