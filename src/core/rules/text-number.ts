import type { Rule } from './rule';

export const textNumber: Rule<'text-number'> = {
  id: 'text-number',
  severity: 'info',
  effect: 'none',
  check: ({ entries }) => entries.flatMap(({ code, clause, place, typed }) =>
    typed.state === 'text-number' ? [{ item: code, place, clause, atStake: 0, found: typed.text, expected: typed.value, }] : []),
  words: {
    zh: ({ found, expected }) => ({ message: `“${found.trim()}”是文本，按 ${expected} 计`, mend: '请改为数字，以便表内公式一并计入' }),
    en: ({ found, expected }) => ({ message: `“${found.trim()}” is stored as text and counts as ${expected}`, mend: 'Turn it into a number so that the formulas on the sheet count it too' }),
  },
};
