import { checkRule } from './check-rule';
import { contains, repeated, same } from './issue';
import type { Path, Report } from './issue';
import type { Item } from './schema';

/** Levels, allowed points, facts, rule and decisions of one item. */
export function checkItem(item: Item, path: Path, report: Report): void {
  const at: Report = (rest, message) => report([...path, ...rest], message);
  checkAllowed(item, at);
  checkLevels(item, at);
  checkFacts(item, at);
  checkRates(item, at);
  checkRule(item, at);
}

function checkAllowed({ allowed, weight }: Item, report: Report): void {
  if (weight === null) {
    if (allowed.length > 0) report(['allowed'], 'points are allowed, but the weight is open');
    return;
  }
  allowed.forEach((entry, a) => {
    const { min, max } = typeof entry === 'number' ? { min: entry, max: entry } : entry;
    if (min > max || max > weight) report(['allowed', a], `not within 0 and the weight ${weight}`);
  });
  for (const end of [0, weight]) {
    if (!isAllowed(end, allowed)) report(['allowed'], `${end} is not allowed`);
  }
}

const isAllowed = (points: number, allowed: Item['allowed']): boolean => allowed.some((entry) => {
  if (typeof entry === 'number') return same(entry, points);
  const { min, max, step } = entry;
  if (points < min || points > max) return false;
  return step === undefined || same((points - min) / step, Math.round((points - min) / step));
});

function checkLevels({ levels, standard, weight, allowed }: Item, report: Report): void {
  levels.forEach(({ text, points }, l) => {
    if (!contains(standard, text)) report(['levels', l, 'text'], 'the text does not stand in the standard');
    const { min, max } = typeof points === 'number' ? { min: points, max: points } : points;
    if (min > max) report(['levels', l, 'points'], `${min} is above ${max}`);
    else if (weight !== null && max > weight) report(['levels', l, 'points'], `${max} is above the weight ${weight}`);
    else if (weight !== null) [...new Set([min, max])].filter((end) => !isAllowed(end, allowed)).forEach((end) => report(['levels', l, 'points'], `${end} is not allowed`));
  });
}

/** A rate stands for two amounts of its item, and is called like no fact. */
function checkRates({ facts, rates = [] }: Item, report: Report): void {
  rates.forEach(({ id, part, whole }, r) => {
    if (facts.some((fact) => fact.id === id)) report(['rates', r, 'id'], 'a fact has the id');
    for (const [key, name] of Object.entries({ part, whole })) {
      if (facts.find((fact) => fact.id === name)?.kind !== 'amount') report(['rates', r, key], `there is no amount ${name}`);
    }
  });
}

function checkFacts({ facts }: Item, report: Report): void {
  repeated(facts.map(({ id }) => id)).forEach((f) => report(['facts', f, 'id'], 'the id stands twice'));
  for (const language of ['zh', 'en'] as const) {
    repeated(facts.map(({ name }) => name[language])).forEach((f) => report(['facts', f, 'name', language], 'the name stands twice'));
  }
  facts.forEach(({ kind, options, default: value, min, max }, f) => {
    if ((kind === 'choice') !== (options !== undefined)) report(['facts', f, 'options'], 'a choice, and nothing else, has options');
    const type = kind === 'yesNo' ? 'boolean' : 'number';
    if (value !== undefined && (kind === 'choice' || typeof value !== type)) report(['facts', f, 'default'], `the default is no ${kind}`);
    if (min !== undefined && max !== undefined && min > max) report(['facts', f, 'min'], `${min} is above ${max}`);
  });
}
