import type { Scheme } from '../schemes/schema';
import { add } from './decimal';
import type { Finding } from './finding';
import type { Place } from './host';
import { nameOf, type Report, type ReportItem } from './report';
import { effectOf, wordsOf, type Lang } from './rules/index';

/** One thing that keeps a card from being final. */
export type Obstacle = { place: Place | null; /** Codes of the items concerned; none for the card as a whole. */ items: string[]; /** Points that hang on it. */ points: number } & (
  | { kind: 'unit' }
  /** The item has no points; `finding` says why. */
  | { kind: 'unscored'; finding: Finding | null }
  /** Nobody has decided yet whether the document is there. */
  | { kind: 'undecided'; material: string; text: string }
  | { kind: 'missing'; material: string; text: string }
  | { kind: 'error'; finding: Finding }
);

export type ObstacleKind = Obstacle['kind'];

/** In the order in which a person would clear them away. */
export const OBSTACLES: readonly ObstacleKind[] = ['unit', 'unscored', 'undecided', 'missing', 'error'];

/**
 * What stands between now and a final submission: nothing blank, every document decided (001 三) and no finding of severity
 * error. A document that is decided as missing is such a finding, so that a card without it stays a draft. Nothing is listed twice.
 */
export function readiness(report: Report): Obstacle[] {
  const unscored = report.items.filter(({ points }) => points === null);
  const reasons = new Map(unscored.map((item) => [item.code, report.findings.find((finding) => finding.item === item.code && (finding.rule === item.reason || effectOf(finding.rule) === 'unscored')) ?? null]));
  const told = new Set(reasons.values());
  return [
    ...(report.unit === null ? [{ kind: 'unit' as const, place: report.unitPlace, items: [], points: 0 }] : []),
    ...unscored.map((item) => ({ kind: 'unscored' as const, place: item.place, items: [item.code], points: item.weight ?? 0, finding: reasons.get(item.code) ?? null })),
    ...documents(report, 'unchecked').map((each) => ({ kind: 'undecided' as const, ...each })),
    ...documents(report, 'missing').map((each) => ({ kind: 'missing' as const, ...each })),
    ...report.findings.filter((finding) => finding.severity === 'error' && finding.rule !== 'missing-material' && !told.has(finding))
      .map((finding) => ({ kind: 'error' as const, place: finding.place, items: finding.item === null ? [] : [finding.item], points: finding.atStake, finding })),
  ];
}

/** The documents in one state, each once with all items that share it; a scheme that does not ask for documents has none. */
function documents({ items, findings }: Report, state: ReportItem['materials'][number]['state']): { material: string; text: string; place: Place | null; items: string[]; points: number }[] {
  const ids = new Set(items.flatMap(({ materials }) => materials.filter((each) => each.state === state).map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const sharing = items.filter(({ materials }) => materials.some((each) => each.id === id));
    const found = sharing[0]?.materials.find((each) => each.id === id);
    const claimed = (code: string): number => findings.find((finding) => finding.rule === 'missing-material' && finding.item === code)?.atStake ?? 0;
    if (found === undefined) return [];
    return [{ material: id, text: found.text, place: found.place, items: sharing.map(({ code }) => code), points: add(...sharing.map(({ code, points }) => (state === 'missing' ? claimed(code) : points ?? 0))) }];
  });
}

/** An obstacle as a sentence, and what to do about it. */
export function obstacleWords(obstacle: Obstacle, scheme: Scheme, lang: Lang): { message: string; mend: string } {
  const names = new Map(scheme.sections.flatMap(({ items }) => items.map((item) => [item.code, `${item.code} ${nameOf(item)}`])));
  const about = obstacle.items.map((code) => names.get(code) ?? code).join(lang === 'zh' ? '、' : ', ');
  const said = sentence(obstacle, lang);
  return about === '' ? said : { ...said, message: lang === 'zh' ? `${about}：${said.message}` : `${about}: ${said.message}` };
}

function sentence(obstacle: Obstacle, lang: Lang): { message: string; mend: string } {
  const zh = lang === 'zh';
  switch (obstacle.kind) {
    case 'unit': return zh ? { message: '没有单位名称', mend: '请在打分卡上方填写单位全称' } : { message: 'There is no name of a unit', mend: 'Fill in the unit’s full name above the card' };
    case 'undecided': return zh
      ? { message: `材料“${obstacle.text}”未核，得分暂计`, mend: '请核对，选“有”或“缺”' }
      : { message: `“${obstacle.text}” is not checked; the points count for now`, mend: 'Check it and choose 有 (present) or 缺 (missing)' };
    case 'missing': return zh
      ? { message: `缺材料“${obstacle.text}”，不得分`, mend: '材料补齐后，在材料清单中改为“有”' }
      : { message: `“${obstacle.text}” is missing; no points`, mend: 'Once the document is there, set its state to 有 (present)' };
    case 'unscored': case 'error':
      if (obstacle.finding !== null) return wordsOf(obstacle.finding, lang);
      return zh ? { message: '没有得分', mend: '请填写得分' } : { message: 'There are no points', mend: 'Fill in the points' };
  }
}
