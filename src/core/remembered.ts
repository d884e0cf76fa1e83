/** More different texts than any workbook of ours has. */
const MOST = 20_000;

/** A text that was cut out of a file's content keeps all of that content in memory; its copy does not. */
const copyOf = (text: string): string => `${text} `.slice(0, -1);

/**
 * A function of texts that remembers its answers, which nobody may change. Beyond `MOST` texts it begins anew, so that it
 * does not grow with the files of a day.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const own = copyOf(text);
    const made = answer(own);
    known.set(own, made);
    return made;
  };
}
