const BEIJING_MS = 8 * 3_600_000;

/** A moment (ISO 8601) as official texts write its day in Beijing: `2021年4月12日`. Throws a `RangeError` for anything else. */
export function chineseDate(at: string): string {
  const [year, month, day] = new Date(new Date(at).getTime() + BEIJING_MS).toISOString().slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
