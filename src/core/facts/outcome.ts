import type { Outcome, PointRule } from '../../schemes/schema';
import { judge, measure } from './measure';
import type { Known } from './measure';
import { compareRatios, greater, minus, plus, ratio, smaller, times } from './ratio';
import type { Ratio } from './ratio';
import { exactly, isExact, within } from './span';
import type { Span } from './span';
import { lacking, lacks, NOTHING_LACKS } from './value';
import type { Lack } from './value';

/** One result that is still possible. `open`: some value between the ends, which one hangs on facts that lack; else the ends are points or a judged range. */
export interface Option { low: Ratio | null; high: Ratio | null; open: boolean; level: number | null; decisions: string[] }

/** Everything that a rule may still give. More than one option, or an open one, means that something lacks. */
export interface Options extends Lack { options: Option[] }

type Result = { then: Outcome; level?: number | undefined; decision?: string | undefined };

export function optionsOf(rule: PointRule, known: Known): Options {
  switch (rule.kind) {
    case 'levels': return ofLevels(rule, known);
    case 'bands': return ofBands(rule, known);
    case 'perUnit': return ofSpan(perUnit(rule, measure(rule.count, known)));
    case 'deduct': return ofSpan(deduct(rule, measure(rule.count, known)));
    case 'linear': return ofSpan(measure({ multiply: [{ divide: [{ subtract: [rule.zeroAt, rule.of] }, rule.per] }, rule.points] }, known));
    case 'sum': return capped(rule.parts.map((part) => optionsOf(part, known)).reduce(summed), ratio(rule.max));
  }
}

const sameEnd = (left: Ratio | null, right: Ratio | null): boolean =>
  (left === null || right === null ? left === right : compareRatios(left, right) === 0);

/** Both ends are known and meet; an end that is not known meets nothing. */
const isPoint = (low: Ratio | null, high: Ratio | null): boolean => low !== null && high !== null && compareRatios(low, high) === 0;

const sameOption = (one: Option, other: Option): boolean =>
  sameEnd(one.low, other.low) && sameEnd(one.high, other.high) && one.open === other.open
  && one.level === other.level && one.decisions.join() === other.decisions.join();

/** Nothing lacks when one settled option is left: what was unknown could not change it. */
function tidy({ options, ...lack }: Options): Options {
  const left = options.filter((one, index) => options.findIndex((other) => sameOption(one, other)) === index);
  return { options: left, ...(left.length === 1 && left[0]?.open === false ? NOTHING_LACKS : lack) };
}

function ofOutcome({ then, level, decision }: Result, known: Known): Options {
  const inner: Options = typeof then === 'number' ? settled(then, then) : 'kind' in then ? optionsOf(then, known) : settled(then.min, then.max);
  const options = inner.options.map((option) => ({
    ...option,
    level: option.level ?? level ?? null,
    decisions: decision === undefined ? option.decisions : [decision, ...option.decisions],
  }));
  return { ...inner, options };
}

const settled = (min: number, max: number): Options =>
  ({ options: [{ low: ratio(min), high: ratio(max), open: false, level: null, decisions: [] }], ...NOTHING_LACKS });

/** Either of several, as long as `undecided` lacks. */
const either = (undecided: Lack, ...ways: Options[]): Options =>
  tidy({ options: ways.flatMap(({ options }) => options), ...lacking(undecided, ...ways) });

function ofLevels({ cases, otherwise }: Extract<PointRule, { kind: 'levels' }>, known: Known): Options {
  const [first, ...rest] = cases;
  if (first === undefined) return ofOutcome(otherwise, known);
  const truth = judge(first.when, known);
  if (truth.holds === true) return ofOutcome(first, known);
  const others = ofLevels({ kind: 'levels', cases: rest, otherwise }, known);
  return truth.holds === false ? others : either(truth, ofOutcome(first, known), others);
}

function ofBands(rule: Extract<PointRule, { kind: 'bands' }>, known: Known): Options {
  const value = measure(rule.of, known);
  const shifted = rule.shift === undefined ? null : judge(rule.shift.when, known);
  const by = (shift: boolean): Options => inBands(rule, shift ? rule.shift?.by ?? 0 : 0, value, known);
  if (shifted === null || shifted.holds !== null) return by(shifted?.holds ?? false);
  return either(shifted, by(true), by(false));
}

function inBands({ bands, below }: Extract<PointRule, { kind: 'bands' }>, shift: number, value: Span, known: Known): Options {
  const reaches = (end: Ratio, from: number): boolean => compareRatios(end, plus(ratio(from), ratio(shift))) >= 0;
  const all = [...bands, below];
  const reached = (end: Ratio | null, open: number): number => {
    if (end === null) return open;
    const index = bands.findIndex(({ from }) => reaches(end, from));
    return index < 0 ? bands.length : index;
  };
  const possible = all.slice(reached(value.high, 0), reached(value.low, bands.length) + 1);
  return either(value, ...possible.map((result) => ofOutcome(result, known)));
}

const ofSpan = (span: Span): Options =>
  tidy({ options: [option(span.low, span.high, lacks(span))], missing: span.missing, zero: span.zero });

const option = (low: Ratio | null, high: Ratio | null, open: boolean): Option =>
  ({ low, high, open: open && !isPoint(low, high), level: null, decisions: [] });

/** Rises with the count. */
function perUnit({ above = 0, each, max }: Extract<PointRule, { kind: 'perUnit' }>, count: Span): Span {
  const points = (end: Ratio): Ratio => smaller(times(greater(minus(end, ratio(above)), ratio(0)), ratio(each)), ratio(max));
  if (isExact(count)) return exactly(points(count.low));
  return within(count.low ? points(count.low) : ratio(0), count.high ? points(count.high) : ratio(max), count);
}

/** Falls with the count. */
function deduct({ from, each, min, zeroAbove }: Extract<PointRule, { kind: 'deduct' }>, count: Span): Span {
  const points = (end: Ratio): Ratio => {
    if (zeroAbove !== undefined && compareRatios(end, ratio(zeroAbove)) > 0) return ratio(0);
    return greater(minus(ratio(from), times(greater(end, ratio(0)), ratio(each))), ratio(min));
  };
  if (isExact(count)) return exactly(points(count.low));
  const least = ratio(zeroAbove === undefined ? min : 0);
  return within(count.high ? points(count.high) : least, count.low ? points(count.low) : ratio(from), count);
}

/** Every option of one with every option of the other; a level stands where only one of them names one. */
function summed(left: Options, right: Options): Options {
  const options = left.options.flatMap((one) => right.options.map((other): Option => ({
    low: one.low && other.low && plus(one.low, other.low),
    high: one.high && other.high && plus(one.high, other.high),
    open: one.open || other.open,
    level: one.level === null || other.level === null ? one.level ?? other.level : null,
    decisions: [...new Set([...one.decisions, ...other.decisions])],
  })));
  return tidy({ options, ...lacking(left, right) });
}

/** Keeps all options at or below a maximum; what only differed above it is then the same. */
export function capped({ options, ...lack }: Options, max: Ratio): Options {
  return tidy({
    options: options.map((one) => {
      const low = one.low && smaller(one.low, max);
      const high = one.high ? smaller(one.high, max) : max;
      return { ...one, low, high, open: one.open && !isPoint(low, high) };
    }),
    ...lack,
  });
}
