import type { OfficialGroup, OfficialItem, OfficialSection } from './official';
import type { Random } from './random';

export type Coding = 'code' | 'none' | 'only';

/** How one office spells codes and names; some cells stray from it. */
export interface Spelling { coding: Coding; punctuation: string; annex1: boolean; wide: boolean; weightBehind: boolean; loose: boolean }

export function pickSpelling(random: Random): Spelling {
  return {
    coding: random.once(6) ? 'none' : 'code',
    punctuation: random.pick(['.', '.', '', ' ', '、', '. ']),
    annex1: random.once(3),
    wide: random.once(8),
    weightBehind: random.once(8),
    loose: random.once(3),
  };
}

const widen = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replaceAll('.', '．');

export function spellCode(code: string, spelling: Spelling, random: Random): string {
  if (spelling.wide) return widen(code);
  if (spelling.loose && random.once(10)) return random.pick([code.replaceAll('.', '．'), code.replace('.', '. '), code.replace(/\.(\d+)$/, '..$1'), `${code} `]);
  return code;
}

/** Spaces and line breaks as they come in when words are fitted into a narrow column. */
export function loosen(text: string, random: Random): string {
  const middle = Math.ceil(text.length / 2);
  return random.pick([
    () => `${text.slice(0, middle)}\n${text.slice(middle)}`,
    () => `${text.slice(0, middle)} ${text.slice(middle)}`,
    () => `　${text}　`,
    () => ` ${text} `,
    () => (text.length <= 4 ? [...text].join('　') : `${text.slice(0, middle)}\r\n${text.slice(middle)}`),
  ])();
}

export function spellName(item: OfficialItem | OfficialGroup, spelling: Spelling, random: Random): string {
  const name = spelling.annex1 && 'annex1' in item ? item.annex1 ?? item.name : item.name;
  return spelling.loose && random.once(6) ? loosen(name, random) : name;
}

/** Code and name in one cell, as the office writes them. */
export function spellLabel(item: OfficialItem | OfficialGroup, spelling: Spelling, random: Random): string {
  const weight = 'weight' in item && spelling.weightBehind ? random.pick([`（${item.weight}分）`, `(${item.weight}分)`, `（ ${item.weight} 分）`]) : '';
  if (spelling.coding === 'only') return spellCode(item.code, spelling, random);
  const name = spellName(item, spelling, random) + weight;
  if (spelling.coding === 'none') return name;
  const mark = spelling.loose && random.once(8) ? '' : spelling.punctuation;
  return spellCode(item.code, spelling, random) + (spelling.wide && mark === '.' ? '．' : mark) + name;
}

export function spellSection(section: OfficialSection, random: Random): string {
  const head = random.pick([`${section.numeral}、`, `${section.numeral}、`, `${section.numeral}. `, `${section.code}.`, '']) + section.name;
  if (random.once(12)) return [...section.name].join('\n');
  return head + random.pick([`（${section.weight}分）`, `\n（${section.weight}分）`, `( ${section.weight}分)`, `(${section.weight}分)`, '']);
}
