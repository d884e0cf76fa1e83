import type { Item, Scheme } from '../schemes/schema';
import type { Card, Stage } from './card';
import { add } from './decimal';
import type { FactValue, PointsFromFacts } from './facts';
import type { Finding, RuleId } from './finding';
import { gather, type ItemView } from './gather';
import type { Place } from './host';
import { judgeCard, judgeScore } from './judge';
import { recogniser } from './recognise';
import { score, type ItemScore } from './score';
import type { Workbook } from './workbook';

/** The whole pipeline: a workbook goes in, a report for each card in it comes out. The file's name may tell the unit. */
export const evaluate = (workbook: Workbook, schemes: readonly Scheme[], fileName: string): Report[] => evaluator(schemes)(workbook, fileName);

/** `evaluate` for many workbooks or many states of one. */
export function evaluator(schemes: readonly Scheme[]): (workbook: Workbook, fileName: string) => Report[] {
  const recognise = recogniser(schemes);
  return (workbook, fileName) => recognise(workbook, fileName).map(evaluateCard);
}

export function evaluateCard(card: Card): Report {
  const context = gather(card);
  const onCard = judgeCard(context);
  const scored = score(context, onCard);
  const findings = bySeverity([...onCard, ...judgeScore({ ...context, score: scored })]);
  const items = context.items.map((view, index) => itemOf(view, scored.items[index]));
  const undecided = items.filter(({ status }) => status === 'provisional');
  const open = new Set(context.items.flatMap(({ materials }) => materials.filter(({ state }) => state !== 'present' && state !== 'missing').map(({ material }) => material.id)));
  return {
    scheme: { id: card.scheme.id, version: card.scheme.version },
    sheet: card.sheet,
    by: card.by,
    unit: card.unit?.name ?? null,
    unitWords: card.unit?.words ?? null,
    unitPlace: card.unit?.place ?? null,
    year: card.year,
    yearStated: card.yearStated,
    stage: card.stage,
    items,
    sections: scored.sections,
    bonus: context.bonus.flatMap(({ bonus, reading }) => (reading === null ? [] : [{ code: bonus.code, points: scored.bonus.find(({ code }) => code === bonus.code)?.points ?? 0, max: bonus.max, place: reading.place }])),
    veto: scored.veto,
    vetoPlace: card.veto?.place ?? null,
    total: scored.total,
    bonusPoints: scored.bonusPoints,
    complete: scored.complete,
    unscored: scored.unscored,
    undecided: { count: card.scheme.clauses.materials === null ? 0 : open.size, points: add(...undecided.map(({ points }) => points ?? 0)) },
    low: scored.low,
    high: scored.high,
    grade: scored.grade,
    findings,
  };
}

function itemOf({ item, row, weight, typed, materials, facts, computed }: ItemView, scored: ItemScore | undefined): ReportItem {
  return {
    code: item.code,
    name: nameOf(item),
    class: item.class,
    weight,
    typed: typed !== null && 'value' in typed ? typed.value : null,
    points: scored?.points ?? null,
    status: scored?.status ?? 'unscored',
    reason: scored?.reason ?? null,
    place: row?.points.place ?? null,
    weightPlace: row?.weight?.place ?? null,
    materials: materials.map(({ material, state, location, page, reading }) => ({ id: material.id, text: material.text, state: state ?? 'unchecked', location, page, place: reading?.place ?? null })),
    facts: facts.map(({ fact, value, reading }) => ({ id: fact.id, value, place: reading?.place ?? null })),
    computed,
  };
}

/** The official name without its code, as the scoring card spells it. */
export const nameOf = (item: Item): string => (item.card.second || item.card.first || item.name).replace(/^[\d.．]+/, '').trim();

const SEVERITIES = ['error', 'warning', 'info'] as const;

const bySeverity = (findings: Finding[]): Finding[] => SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** One card's result: plain, serialisable, and all that screens, sheets and texts are drawn from. Points are exact decimals. */
export interface Report {
  scheme: { id: string; version: string };
  sheet: string;
  by: 'names' | 'text';
  unit: string | null;
  /** All that stands where the unit is named: `平顶山市鲁山县学生资助管理中心`, or the file's name. */
  unitWords: string | null;
  unitPlace: Place | null;
  year: number | null;
  /** Whether the card says the year; it is the scheme's otherwise. */
  yearStated: boolean;
  stage: Stage;
  items: ReportItem[];
  sections: { code: string; points: number; weight: number; complete: boolean }[];
  bonus: { code: string; points: number; max: number; place: Place }[];
  /** Whether a major violation was recorded; `null` where the scheme has no veto. */
  veto: boolean | null;
  vetoPlace: Place | null;
  /** Sum of the scored items' effective points and the bonus. */
  total: number;
  /** Bonus points, which are in the total and shown apart from the full marks. */
  bonusPoints: number;
  /** No item is unscored. */
  complete: boolean;
  unscored: { count: number; weight: number };
  /** Some material is undecided: `count` documents, and the points that hang on them. */
  undecided: { count: number; points: number };
  /** The lowest and the highest total that the unscored items still allow. */
  low: number;
  high: number;
  grade: GradeResult;
  findings: Finding[];
}

export interface ReportItem {
  code: string;
  name: string;
  /** `null` where the scheme knows no classes. */
  class: 'A' | 'B' | 'A.B' | null;
  /** The official weight, or the one filled in where the scheme leaves it open; `null` while it is open. */
  weight: number | null;
  typed: number | null;
  /** Effective points; `null` where the item cannot be scored, and `reason` says why. */
  points: number | null;
  status: 'scored' | 'provisional' | 'unscored';
  reason: RuleId | null;
  /** Where the points are typed; `null` when the card has no row for the item. */
  place: Place | null;
  /** Where the weight stands, for schemes that leave it open. */
  weightPlace: Place | null;
  materials: { id: string; text: string; state: MaterialState; /** Where the document is kept and its pages, as the list of materials says; `null` where it says nothing. */ location: string | null; page: string | null; place: Place | null }[];
  facts: { id: string; value: FactValue | null; place: Place | null }[];
  /** What the facts give; `null` where the item is judged or no fact is filled in. */
  computed: PointsFromFacts | null;
}

export type MaterialState = 'present' | 'missing' | 'unchecked';

export interface GradeResult {
  name: string;
  key: 'excellent' | 'good' | 'pass' | 'fail';
  /** Both ends of the range fall into this grade. Undecided materials are told apart, by `undecided`. */
  settled: boolean;
  /** The next better grade and the points that it takes; `null` at the top or under a veto. */
  gap: { to: 'excellent' | 'good' | 'pass'; points: number } | null;
}
