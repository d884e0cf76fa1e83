/**
 * Gives equal parts of plain data one place in memory, over all that is passed through it: the reports of a province's cards
 * are mostly the same texts, places and findings. What comes back equals what went in, and must not be changed.
 */
export function sharer(): <Value>(value: Value) => Value {
  const kept = new Map<string, { id: number; value: unknown }>();
  const identified = (value: unknown): { id: number | string; value: unknown } => {
    if (typeof value === 'object' && value !== null) return shareParts(value);
    if (typeof value !== 'string') return { id: `${typeof value} ${String(value)}`, value };
    return keep(`"${value}`, value);
  };
  const keep = (key: string, value: unknown): { id: number; value: unknown } => {
    const found = kept.get(key);
    if (found !== undefined) return found;
    const entry = { id: kept.size, value };
    kept.set(key, entry);
    return entry;
  };
  const shareParts = (whole: object): { id: number; value: unknown } => {
    const entries = Object.entries(whole).map(([key, part]) => [key, identified(part)] as const);
    const key = entries.map(([name, { id }]) => `${name}:${id}`).join();
    if (Array.isArray(whole)) return keep(`[${key}`, entries.map(([, part]) => part.value));
    return keep(`{${key}`, Object.fromEntries(entries.map(([name, part]) => [name, part.value])));
  };
  return <Value>(value: Value) => identified(value).value as Value;
}
