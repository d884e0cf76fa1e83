import { fold } from './text';
import type { MaterialState } from './report';

/** The words for a material's state, on sheets and screens alike. */
export const STATE_WORDS = { present: '有', missing: '缺', unchecked: '未核' } as const satisfies Record<MaterialState, string>;

/** What lists print where nothing is written yet; read as nothing. */
export const UNFILLED = '未填';

/** What is read for each state besides its own word: earlier panes said so. An empty cell is not checked yet. */
export const STATE_SPELLINGS: Record<MaterialState, readonly string[]> = { present: [STATE_WORDS.present, '已有'], missing: [STATE_WORDS.missing], unchecked: [STATE_WORDS.unchecked, '待核', ''] };

const STATES = ['present', 'missing', 'unchecked'] as const satisfies readonly MaterialState[];

export const YES = '是';
export const NO = '否';

/** `null` for a text that is none of the states. */
export function readState(text: string): MaterialState | null {
  const word = fold(text);
  return STATES.find((state) => STATE_SPELLINGS[state].includes(word)) ?? null;
}

/** `null` for anything but 是, 否 and a stored true or false. */
export function readYesNo(value: string | number | boolean): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = fold(String(value));
  return text === YES ? true : text === NO ? false : null;
}
