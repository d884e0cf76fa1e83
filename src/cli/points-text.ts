import type { FactProblem } from '../core/facts';
import type { Lang } from '../core/rules/index';
import { itemsOf } from '../schemes/schema';
import type { Scheme } from '../schemes/schema';
import type { DescribedFact, DescribedItem } from './describe-facts';
import { POINTS_WORDS } from './points-words';
import type { ItemPoints, PointsResult } from './points-of-items';

/** The points of the items for which anything was given, then the codes of those that wait and of those that people judge. */
export function pointsText({ items, total, problems }: PointsResult, scheme: Scheme, lang: Lang): string {
  const words = POINTS_WORDS[lang];
  const isWaiting = (item: ItemPoints): boolean => !item.judged && item.points === null && item.range === null && item.problems.length === 0;
  const codes = (some: ItemPoints[]): string => some.map(({ code }) => code).join(words.comma);
  const questions = new Map(itemsOf(scheme).map(({ code, facts }) => [code, new Map(facts.map(({ id, name }) => [id, words.fact(name[lang], id)]))]));
  const named = (code: string, facts: string[]): string => facts.map((fact) => questions.get(code)?.get(fact) ?? fact).join(words.comma);
  const waiting = items.filter(isWaiting);
  const judged = items.filter((item) => item.judged && item.problems.length === 0);
  const lines = [
    ...items.filter((item) => !waiting.includes(item) && !judged.includes(item)).flatMap((item) => itemLines(item, lang)),
    ...problems.map(({ item }) => words.unknownItem(item)),
    words.total(total, items.filter(({ points }) => points !== null).length),
    ...waiting.map((item) => words.waiting(`${item.code} ${item.name}`, named(item.code, item.missing), named(item.code, item.zero))),
    ...(judged.length > 0 ? [words.judged(codes(judged))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function itemLines(item: ItemPoints, lang: Lang): string[] {
  const words = POINTS_WORDS[lang];
  const { code, name, weight, points, range, levelText, clause, decisions, problems } = item;
  const shown = range === null ? `${points ?? words.none}` : words.range(range.min, range.max);
  return [
    `${code} ${name}${words.colon}${shown} / ${weight ?? words.none}`,
    ...(levelText === null ? [] : [`    ${words.level(levelText)}`]),
    `    ${words.clause(clause)}`,
    ...decisions.map(({ text }) => `    ${words.decision(text)}`),
    ...problems.map((problem) => `    ${problemText(problem, lang)}`),
  ];
}

function problemText(problem: FactProblem, lang: Lang): string {
  const words = POINTS_WORDS[lang];
  switch (problem.problem) {
    case 'unknown-fact': return words.unknownFact(problem.fact, problem.expected.join(words.comma));
    case 'wrong-type': return words.wrongType(problem.fact, words.types[problem.expected]);
    case 'out-of-bounds': return words.outOfBounds(problem.fact, problem.found, problem.expected.min, problem.expected.max ?? null);
    case 'not-an-option': return words.notAnOption(problem.fact, problem.found, problem.expected.join(words.comma));
  }
}

/** The facts of every item that asks for some. */
export function describedText(items: DescribedItem[], lang: Lang): string {
  const words = POINTS_WORDS[lang];
  const factLine = (fact: DescribedFact): string =>
    `    ${fact.id}${words.colon}${fact.question} [${words.kinds[fact.kind]}${fact.unit === '' ? '' : ` ${fact.unit}`}${fact.options === undefined ? '' : ` ${fact.options.join(' | ')}`}${fact.default === undefined ? '' : words.byDefault(String(fact.default))}]`;
  return items.filter(({ facts }) => facts.length > 0)
    .map(({ code, name, facts }) => `${[`${code} ${name}`, ...facts.map(factLine)].join('\n')}\n`).join('');
}
