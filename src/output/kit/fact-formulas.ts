import { toA1 } from '../../core/address';
import { NO, YES } from '../../core/states';
import type { Fact } from '../../schemes/schema';
import { quoted } from './cell-ref';
import type { End } from './formula';
import { BOUNDLESS } from './formula';
import { FACTS } from './plan';
import { readingFormulas } from './reading-formulas';

type Column = Exclude<keyof typeof FACTS, 'first'>;

export const factAt = (row: number, column: Column, absolute = false): string =>
  toA1({ row, column: FACTS[column] }).replace(/^([A-Z]+)/, absolute ? '$$$1$$' : '$1');

const down = (top: number, bottom: number, column: Column): string => `${factAt(top, column)}:${factAt(bottom, column)}`;

/** The helpers of one fact: what is typed as a number (yes is 1, no is 0), checked against its bounds, and the ends that it leaves. */
export function factFormulas(fact: Fact, row: number): Record<'text' | 'digits' | 'number' | 'reading' | End, string> {
  const [typed, text, number, reading] = [factAt(row, 'value'), factAt(row, 'text'), factAt(row, 'number'), factAt(row, 'reading')];
  const steps = readingFormulas({ typed, text, digits: factAt(row, 'digits') });
  const open: Record<End, number> = isFigure(fact) ? { low: fact.min ?? 0, high: fact.max ?? BOUNDLESS } : { low: 0, high: 1 };
  const end = (side: End): string => `IF(${reading}="",${fact.default === undefined ? open[side] : Number(fact.default)},${reading})`;
  const ends = { low: end('low'), high: end('high') };
  if (fact.kind === 'yesNo') {
    const answer = `SUBSTITUTE(${text}," ","")`;
    return { ...steps, digits: '""', number: `IF(ISLOGICAL(${typed}),IF(${typed},1,0),IF(${answer}="${YES}",1,IF(${answer}="${NO}",0,"")))`, reading: number, ...ends };
  }
  if (fact.kind === 'choice') {
    const known = (fact.options ?? []).map((option) => `${text}=${quoted(option)}`).join(',');
    return { ...steps, text: `TRIM(${typed})`, digits: '""', number: `IF(OR(${known}),1,"")`, reading: number, ...ends };
  }
  const within = [
    `ISNUMBER(${number})`,
    `N(${number})>=${fact.min ?? 0}`,
    ...(fact.max === undefined ? [] : [`N(${number})<=${fact.max}`]),
    ...(fact.kind === 'count' ? [`INT(N(${number}))=N(${number})`] : []),
  ];
  return { ...steps, number: steps.reading, reading: `IF(AND(${within.join(',')}),${number},"")`, ...ends };
}

export const isFigure = ({ kind }: Fact): boolean => kind !== 'yesNo' && kind !== 'choice';

/** Points, or text such as `1–7(判定)` where a person judges, or empty text while facts are missing. */
export function computedFormula(top: number, bottom: number): string {
  const [least, most] = [factAt(top, 'least'), factAt(top, 'most')];
  const settled = `SUMPRODUCT(--(${down(top, bottom, 'low')}<>${down(top, bottom, 'high')}))=0`;
  return `IF(OR(COUNT(${down(top, bottom, 'reading')})=0,COUNT(${least},${most})<2),"",IF(${least}=${most},${least},IF(${settled},${least}&"–"&${most}&"(判定)","")))`;
}

/** The computed points beside the typed ones, in a word. */
export function comparisonFormula(top: number, bottom: number): string {
  const [computed, typed, least, most] = [factAt(top, 'computed'), factAt(top, 'typed'), factAt(top, 'least'), factAt(top, 'most')];
  const within = `AND(ROUND(${typed}-${least},9)>=0,ROUND(${typed}-${most},9)<=0)`;
  return `IF(${computed}="",IF(COUNTA(${down(top, bottom, 'value')})>0,"请填全",""),IF(${typed}="","自评未填",IF(${within},IF(${least}=${most},"与自评一致","自评在范围内"),"与自评不一致")))`;
}
