import * as z from 'zod/mini';
import { checkScheme } from './check';

z.config({ jitless: true });

/**
 * What an official evaluation says, as data. Every scheme type of the program is inferred here.
 * Texts named "official" stand verbatim in the source; the language of everything else is given by its key (`zh`, `en`).
 */

const text = z.string().check(z.minLength(1));
const points = z.number().check(z.nonnegative());
const code = z.string().check(z.regex(/^\d+(\.\d+)*$/, 'code: digits and points, such as 2.7.4'));
/** Part of a defined name in workbooks, hence the narrow alphabet. */
const id = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]*$/, 'id: a letter, then letters and digits'));
const words = z.strictObject({ zh: text, en: text });

/** A place in the official source and its verbatim text. */
const clause = z.strictObject({ ref: text, text });

/** A number computed from facts. Percentages are in percent (7 is 7%). A division by zero has no value. */
export type Quantity =
  | number
  | { fact: string }
  | { add: Quantity[] }
  | { subtract: [Quantity, Quantity] }
  | { multiply: [Quantity, Quantity] }
  | { divide: [Quantity, Quantity] }
  | { abs: Quantity }
  | { ceil: Quantity }
  /** How many of the conditions hold. */
  | { countOf: Condition[] };

export type Condition =
  | { fact: string; is: boolean | string }
  | { compare: [Quantity, '<' | '<=' | '=' | '>=' | '>', Quantity] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const quantity: z.ZodMiniType<Quantity> = z.lazy(() => z.union([
  z.number(),
  z.strictObject({ fact: id }),
  z.strictObject({ add: z.array(quantity) }),
  z.strictObject({ subtract: z.tuple([quantity, quantity]) }),
  z.strictObject({ multiply: z.tuple([quantity, quantity]) }),
  z.strictObject({ divide: z.tuple([quantity, quantity]) }),
  z.strictObject({ abs: quantity }),
  z.strictObject({ ceil: quantity }),
  z.strictObject({ countOf: z.array(condition) }),
]));

const condition: z.ZodMiniType<Condition> = z.lazy(() => z.union([
  z.strictObject({ fact: id, is: z.union([z.boolean(), z.string()]) }),
  z.strictObject({ compare: z.tuple([quantity, z.enum(['<', '<=', '=', '>=', '>']), quantity]) }),
  z.strictObject({ all: z.array(condition) }),
  z.strictObject({ any: z.array(condition) }),
  z.strictObject({ not: condition }),
]));

/** What a rule gives: fixed points, a range in which a person judges, or a further rule. */
export type Outcome = number | { min: number; max: number } | PointRule;

/** How facts become points. All results are rounded half up to 2 decimals once, at the item. */
export type PointRule =
  /** The first case that holds. `level` counts the item's levels from 1; `decision` names one of the item's decisions. */
  | { kind: 'levels'; cases: { when: Condition; then: Outcome; level?: number; decision?: string }[]; otherwise: { then: Outcome; level?: number; decision?: string } }
  /** The first band whose bound `from` the quantity reaches (bounds descend, and belong to the upper band); every bound moves by `shift.by` when its condition holds. */
  | { kind: 'bands'; of: Quantity; bands: { from: number; then: Outcome; level?: number; decision?: string }[]; below: { then: Outcome; level?: number; decision?: string }; shift?: { when: Condition; by: number } }
  /** `each` points for each unit of the count beyond `above`, at most `max`. */
  | { kind: 'perUnit'; count: Quantity; above?: number; each: number; max: number }
  /** `from` less `each` for each unit of the count, at least `min`; nothing when the count exceeds `zeroAbove`. */
  | { kind: 'deduct'; from: number; each: number; count: Quantity; min: number; zeroAbove?: number }
  /** (zeroAt - of) / per x points. */
  | { kind: 'linear'; of: Quantity; zeroAt: number; per: number; points: number }
  /** The parts' sum, at most `max`. */
  | { kind: 'sum'; parts: PointRule[]; max: number };

const rule: z.ZodMiniType<PointRule> = z.lazy(() => z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('levels'), cases: z.array(z.strictObject({ when: condition, ...result })).check(z.minLength(1)), otherwise: z.strictObject(result) }),
  z.strictObject({ kind: z.literal('bands'), of: quantity, bands: z.array(z.strictObject({ from: z.number(), ...result })).check(z.minLength(1)), below: z.strictObject(result), shift: z.optional(z.strictObject({ when: condition, by: z.number() })) }),
  z.strictObject({ kind: z.literal('perUnit'), count: quantity, above: z.optional(z.number()), each: points, max: points }),
  z.strictObject({ kind: z.literal('deduct'), from: points, each: points, count: quantity, min: points, zeroAbove: z.optional(z.number()) }),
  z.strictObject({ kind: z.literal('linear'), of: quantity, zeroAt: z.number(), per: z.number(), points }),
  z.strictObject({ kind: z.literal('sum'), parts: z.array(rule).check(z.minLength(1)), max: points }),
]));

const outcome: z.ZodMiniType<Outcome> = z.lazy(() => z.union([points, z.strictObject({ min: points, max: points }), rule]));
const result = { then: outcome, level: z.optional(z.int()), decision: z.optional(id) };

/** A figure or yes/no that the person fills in. */
const fact = z.strictObject({
  id,
  name: words,
  question: words,
  kind: z.enum(['count', 'amount', 'percent', 'yesNo', 'choice']),
  /** What is counted: 人, m², 万元, %. Empty for yesNo and choice. */
  unit: z.string(),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  /** The values of a choice, as they are stored and shown. */
  options: z.optional(z.array(text)),
  /** Other names in circulation, such as tables of figures use them. */
  aliases: z.optional(z.array(text)),
  /** What an empty answer stands for; without it an empty answer leaves the rule without a result. */
  default: z.optional(z.union([z.number(), z.boolean()])),
});

/** A share that tables of figures give instead of the two facts that it is made from: `part` of `whole`, in percent. */
const rate = z.strictObject({ id, name: words, aliases: z.array(text), part: id, whole: id });

/** One level of the official standard: its verbatim words and the points, or the range of points, that it gives. */
const level = z.strictObject({ text, points: z.union([points, z.strictObject({ min: points, max: points })]) });

/**
 * A point that the official text leaves open and how the program decides it (shown as a finding `decision` where a rule's
 * case refers to it). A general one is built into the item as a whole, and no single case refers to it.
 */
const decision = z.strictObject({ id, zh: text, en: text, general: z.optional(z.literal(true)) });

const item = z.strictObject({
  code,
  /** Official, annex 1 or the text's own heading. */
  name: text,
  /** Official: as the scoring card prints it in the columns for first and second level indicators. */
  card: z.strictObject({ first: z.string(), second: z.string() }),
  /** Official standard, whole. */
  standard: text,
  levels: z.array(level),
  /** `null` where the source does not publish it: a person fills it in on the card. */
  weight: z.nullable(z.number().check(z.positive())),
  /** `null` where the source knows no classes. */
  class: z.nullable(z.enum(['A', 'B', 'A.B'])),
  /** Official text of the column for the units' materials; empty where the source has none. */
  demand: z.string(),
  /** Points that the standard allows; a range takes any value in it, or multiples of its step counted from its minimum. Empty where the weight is open. */
  allowed: z.array(z.union([points, z.strictObject({ min: points, max: points, step: z.optional(z.number().check(z.positive())) })])),
  /** `附件1 1.1.1`; findings put the document's number before it. */
  clause: text,
  facts: z.array(fact),
  rates: z.optional(z.array(rate)),
  rule: z.nullable(rule),
  decisions: z.array(decision),
  /** Other spellings of the name that are in circulation. */
  aliases: z.optional(z.array(text)),
});

const section = z.strictObject({
  code,
  name: text,
  /** Official, as the scoring card prints it: 一、机构建设（23分）. */
  card: text,
  weight: z.number().check(z.positive()),
  items: z.array(item).check(z.minLength(1)),
});

const material = z.strictObject({
  /** `m` and the code of the first item without points, and a letter: `m111a`. */
  id,
  /** Official words for this single document, verbatim. */
  text,
  /** The items that share the document; all of them lose their points without it. */
  items: z.array(code).check(z.minLength(1)),
});

const grade = z.strictObject({ key: z.enum(['excellent', 'good', 'pass', 'fail']), name: text, min: points });

const bonus = z.strictObject({ code, name: text, standard: text, max: z.number().check(z.positive()), clause: text });

const shape = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  version: text,
  title: text,
  /** Official name of the work and its evaluation, as titles have it: 生源地信用助学贷款工作绩效评价. */
  work: text,
  /** The evaluated year; `null` where the source is not bound to one. */
  year: z.nullable(z.int()),
  /** Who is evaluated. */
  unit: z.enum(['county', 'city']),
  source: z.strictObject({ /** Official number, or the title where it has none. */ document: text, title: text, issuer: text, date: z.nullable(text) }),
  fullMarks: z.number().check(z.positive()),
  card: z.strictObject({
    title: text,
    /** Official: the line with unit and date below the title. */
    unitLine: text,
    columns: z.tuple([text, text, text, text, text]),
    totalLabel: text,
    gradeLabel: text,
    remark: z.string(),
    signer: z.string(),
  }),
  sections: z.array(section).check(z.minLength(1)),
  materials: z.array(material),
  grades: z.array(grade).check(z.minLength(1)),
  bonus: z.array(bonus),
  /** Whatever the total, the grade is at most this one when the condition was met. */
  veto: z.nullable(z.strictObject({ text, cap: z.enum(['excellent', 'good', 'pass', 'fail']), clause: text })),
  /** What the rules cite. */
  clauses: z.strictObject({ indicators: clause, card: clause, materials: z.nullable(clause), grades: clause }),
});

export type Scheme = z.infer<typeof shape>;
export type Section = Scheme['sections'][number];
export type Item = Section['items'][number];
export type Material = Scheme['materials'][number];
export type Fact = Item['facts'][number];
export type Rate = NonNullable<Item['rates']>[number];
export type Level = Item['levels'][number];
export type Grade = Scheme['grades'][number];
export type Bonus = Scheme['bonus'][number];

export const itemsOf = (scheme: Scheme): Item[] => scheme.sections.flatMap(({ items }) => items);

/** The whole check of a scheme's data: shape, then everything that a person editing it could get wrong (see check.ts). */
export const schemeSchema = shape.check(z.superRefine(checkScheme));
