/** A character that counts as a digit (or the X that ends an identity-card number), and where it stands in the text. */
interface Digit { digit: string; at: number; /** What stands between this digit and the one before: nothing, or spaces and dashes. */ gap: string }

/** Digits that follow each other with at most two spaces or dashes between any two. */
export type Run = Digit[];

const SEPARATOR = /[\s\u200b\ufeff\-‐‑‒–—―－_·]/;
const WIDEST_GAP = 2;

/** The runs of digits in a text; full-width digits are digits. An X ends a run of 17 digits or more. */
export function digitRuns(text: string): Run[] {
  const runs: Run[] = [];
  let run: Run = [];
  let gap = '';
  const end = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
    gap = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const folded = (text[at] ?? '').normalize('NFKC');
    if (/^\d$/.test(folded)) {
      run.push({ digit: folded, at, gap });
      gap = '';
    } else if (run.length >= 17 && /^[xX×]$/.test(folded) && run.at(-1)?.digit !== 'X') {
      run.push({ digit: 'X', at, gap });
      end();
    } else if (run.length > 0 && gap.length < WIDEST_GAP && SEPARATOR.test(text[at] ?? '')) gap += text[at];
    else end();
  }
  end();
  return runs;
}

/** A stretch of a run that people would write as one number: whole groups, all of one digit or all but the last of three and more. */
export function isOneNumber(run: Run, from: number, to: number): boolean {
  const starts = run.flatMap(({ gap }, index) => (index > from && index < to && gap !== '' ? [index] : []));
  const sizes = [from, ...starts].map((start, index) => (starts[index] ?? to) - start);
  const startsGroup = from === 0 || run[from]?.gap !== '';
  const endsGroup = to === run.length || run[to]?.gap !== '';
  return startsGroup && endsGroup && (sizes.every((size) => size === 1) || sizes.slice(0, -1).every((size) => size >= 3));
}

export const textOf = (run: Run, from: number, to: number): string => run.slice(from, to).map(({ digit }) => digit).join('');
