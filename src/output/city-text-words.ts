import type { CitySummary, ItemDifference } from '../core/city';
import type { Severity } from '../core/finding';
import type { Lang } from '../core/rules/index';

export interface CityTextWords {
  none: string;
  head: (city: string | null, scheme: string, year: number | null) => string;
  /** Cards that count, of all that were read; units that are expected. */
  counts: (counting: number, cards: number, refused: number, missing: number) => string;
  problems: (errors: number, warnings: number, infos: number) => string;
  finding: (severity: Severity, about: string, message: string) => string;
  mend: (mend: string) => string;
  refused: (count: number) => string;
  unread: (file: string, what: string, mend: string) => string;
  missing: (names: readonly string[]) => string;
  heads: { rank: string; unit: string; total: string; grade: string; self: string; findings: string; file: string };
  open: (low: number, high: number) => string;
  severities: (errors: number, warnings: number) => string;
  statistics: (counts: CitySummary['statistics']['counts'], names: Record<string, string>, rate: string | null) => string;
  losses: string;
  loss: (item: string, lossRate: number, mean: number, zeroUnits: number) => string;
  changes: string;
  change: (unit: string, items: readonly ItemDifference[], closed: number) => string;
}

const percent = (rate: number): string => `${(rate * 100).toFixed(1)}%`;

export const CITY_TEXT_WORDS: Readonly<Record<Lang, CityTextWords>> = {
  zh: {
    none: '—',
    head: (city, scheme, year) => `${city ?? '未指明市'}${year === null ? '' : `　${year} 年度`}　指标体系：${scheme}`,
    counts: (counting, cards, refused, missing) => `打分卡 ${cards} 张，采用 ${counting} 张；未能读取的文件 ${refused} 个；未报送单位 ${missing} 个`,
    problems: (errors, warnings, infos) => `汇总中的问题：错误 ${errors}，提醒 ${warnings}，说明 ${infos}`,
    finding: (severity, about, message) => `[${{ error: '错误', warning: '提醒', info: '说明' }[severity]}] ${about === '' ? '' : `${about}：`}${message}`,
    mend: (mend) => `处理：${mend}`,
    refused: (count) => `未能读取：${count} 个文件`,
    unread: (file, what, mend) => `${file}：${what}。${mend}`,
    missing: (names) => `未报送：${names.join('、')}`,
    heads: { rank: '名次', unit: '单位', total: '初评总分', grade: '等级', self: '自评', findings: '问题', file: '文件' },
    open: (low, high) => `不完整（${low}–${high}）`,
    severities: (errors, warnings) => (errors + warnings === 0 ? '无' : [...(errors > 0 ? [`错误 ${errors}`] : []), ...(warnings > 0 ? [`提醒 ${warnings}`] : [])].join(' ')),
    statistics: (counts, names, rate) => `${Object.entries(names).map(([key, name]) => `${name} ${counts[key as keyof typeof counts]}`).join('，')}；优秀率 ${rate ?? '—'}（只计完整的打分卡）`,
    losses: '失分最多的指标',
    loss: (item, lossRate, mean, zeroUnits) => `${item}：失分率 ${percent(lossRate)}，平均 ${Number(mean.toFixed(2))} 分，得 0 分的单位 ${zeroUnits} 个`,
    changes: '与上次汇总相比',
    change: (unit, items, closed) => `${unit}：${[...items.map(({ item, left, right }) => `${item} 由 ${left ?? '无分'} 改为 ${right ?? '无分'}`), ...(closed > 0 ? [`已改问题 ${closed} 个`] : [])].join('，')}`,
  },
  en: {
    none: '—',
    head: (city, scheme, year) => `${city ?? 'No city named'}${year === null ? '' : `  ${year}`}  Scheme: ${scheme}`,
    counts: (counting, cards, refused, missing) => `Cards: ${cards}, of which ${counting} count; files not read: ${refused}; units missing: ${missing}`,
    problems: (errors, warnings, infos) => `Findings about the set: ${errors} error(s), ${warnings} warning(s), ${infos} note(s)`,
    finding: (severity, about, message) => `[${severity}] ${about === '' ? '' : `${about}: `}${message}`,
    mend: (mend) => `To do: ${mend}`,
    refused: (count) => `Not read: ${count} file(s)`,
    unread: (file, what, mend) => `${file}: ${what}. ${mend}`,
    missing: (names) => `Missing: ${names.join(', ')}`,
    heads: { rank: 'Rank', unit: 'Unit', total: 'Total', grade: 'Grade', self: 'Self', findings: 'Findings', file: 'File' },
    open: (low, high) => `incomplete (${low}–${high})`,
    severities: (errors, warnings) => (errors + warnings === 0 ? 'none' : [...(errors > 0 ? [`${errors} error(s)`] : []), ...(warnings > 0 ? [`${warnings} warning(s)`] : [])].join(' ')),
    statistics: (counts, names, rate) => `${Object.entries(names).map(([key, name]) => `${name} ${counts[key as keyof typeof counts]}`).join(', ')}; excellent: ${rate ?? '—'} (complete cards only)`,
    losses: 'Items that lost most',
    loss: (item, lossRate, mean, zeroUnits) => `${item}: ${percent(lossRate)} lost, mean ${Number(mean.toFixed(2))}, units at zero: ${zeroUnits}`,
    changes: 'Since the earlier summary',
    change: (unit, items, closed) => `${unit}: ${[...items.map(({ item, left, right }) => `${item} from ${left ?? 'none'} to ${right ?? 'none'}`), ...(closed > 0 ? [`${closed} finding(s) mended`] : [])].join(', ')}`,
  },
};
