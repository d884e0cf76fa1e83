import type { PastFinding } from '../city';
import { fold } from '../text';
import type { Cell } from '../workbook';
import { textOf } from './rows-under';
import { TICKED } from './names';

const TICKS = new Set([TICKED, '是', '√', '✓', '✔', '☑', 'TRUE']);

/** A county's answer to one finding; `null` where neither cell says anything. Words in the cell to be ticked that are no tick are kept as its text. */
export function readAnswer(tick: Cell | null, text: string): PastFinding['answer'] {
  const word = textOf(tick);
  if (word === '' && text === '') return null;
  const ticked = TICKS.has(fold(word).toUpperCase());
  return { ticked, text: text === '' && !ticked ? word : text };
}
