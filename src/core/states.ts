import { fold } from './text';
import type { MaterialState } from './report';

/** What the dropdown of a material's state says. */
export const STATE_WORDS = { present: '有', missing: '缺', unchecked: '未核' } as const satisfies Record<MaterialState, string>;

/** What lists print where nothing is written yet; read as nothing. */
export const UNFILLED = '未填';

export const YES = '是';
export const NO = '否';

/** `null` for a text that is none of the states. An empty cell is not checked yet. */
export function readState(text: string): MaterialState | null {
  switch (fold(text)) {
    case STATE_WORDS.present: return 'present';
    case STATE_WORDS.missing: return 'missing';
    case STATE_WORDS.unchecked: case '': return 'unchecked';
    default: return null;
  }
}

/** `null` for anything but 是, 否 and a stored true or false. */
export function readYesNo(value: string | number | boolean): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = fold(String(value));
  return text === YES ? true : text === NO ? false : null;
}
