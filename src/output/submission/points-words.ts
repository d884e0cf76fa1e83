import type { Report, ReportItem } from '../../core/report';

/** What has no points is not evaluated; it never reads 0. */
const UNSCORED = '未评';

export const numberWords = (points: number | null): string => (points === null ? UNSCORED : String(points));

/** Effective points, marked where undecided documents may still change them. */
export const effectiveWords = ({ points, status }: Pick<ReportItem, 'points' | 'status'>): string => `${numberWords(points)}${status === 'provisional' ? '（暂计）' : ''}`;

export const weightWords = (weight: number | null): string => (weight === null ? '未定' : String(weight));

/** The sum, and what is not in it. */
export const totalWords = ({ total, complete, unscored }: Report): string => (complete ? String(total) : `已评各项合计${total}（未评${unscored.count}项，共${unscored.weight}分）`);

/** The grade, and whether it can still change. */
export function gradeWords({ grade, low, high, undecided }: Report): string {
  if (!grade.settled) return `暂为${grade.name}（总分可能在${low}至${high}之间）`;
  return undecided.count > 0 ? `暂为${grade.name}（佐证材料未核${undecided.count}份）` : grade.name;
}

/** An item as the documents name it: `1.4.1 办公场所`. */
export const labelOf = ({ code, name }: Pick<ReportItem, 'code' | 'name'>): string => `${code} ${name}`;
