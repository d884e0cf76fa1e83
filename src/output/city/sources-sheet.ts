import { toA1 } from '../../core/address';
import type { Source } from '../../core/city';
import type { Place } from '../../core/host';
import type { NewSheet } from '../../core/workbook';
import { lazy } from '../kit/lazy';
import { beijingTime } from './beijing-time';
import { listSheet, type ListColumn } from './list-sheet';
import type { CityPlan } from './plan';
import { CITY_STYLE } from './styles';
import type { Standing, UnitRow } from './unit-row';

interface Traced { kind: '自评' | '省中心（银行）数据' | '初评调整'; unit: string; standing: Standing; value: number | null; place: Place | null; source: Source | null; why: string }

const COLUMNS: ListColumn<Traced>[] = [
  { head: '类别', width: 11, style: CITY_STYLE.small, value: ({ kind }) => kind },
  { head: '单位', width: 15, style: CITY_STYLE.text, value: ({ unit }) => unit },
  { head: '指标', width: 7, style: CITY_STYLE.small, value: ({ standing }) => standing.entry.code },
  { head: '指标名称', width: 18, style: CITY_STYLE.text, value: ({ standing }) => standing.entry.name },
  { head: '得分', width: 8, style: CITY_STYLE.number, value: ({ value }) => value },
  { head: '核定得分', width: 9, style: CITY_STYLE.number, value: ({ kind, standing }) => (kind === '自评' ? standing.effective : null) },
  { head: '说明', width: 24, style: CITY_STYLE.text, value: ({ why }) => why },
  { head: '文件', width: 26, style: CITY_STYLE.text, value: ({ source }) => source?.file ?? '本工作簿' },
  { head: '工作表', width: 12, style: CITY_STYLE.text, value: ({ place }) => place?.sheet ?? null },
  { head: '单元格', width: 8, style: CITY_STYLE.small, value: ({ place }) => place && toA1(place) },
  { head: '文件时间', width: 15, style: CITY_STYLE.small, value: ({ source }) => (source?.modified ? beijingTime(source.modified) : null) },
  { head: 'SHA-256', width: 41, style: CITY_STYLE.mono, value: ({ source }) => source?.sha256 ?? null },
];

/** 来源: where every number of 对比 was read, and every figure and change of 初评. */
export function sourcesSheet(plan: CityPlan): NewSheet {
  const { scheme, summary, at, program, sheets } = plan;
  return listSheet({
    name: sheets.sources, title: plan.title('得分来源'), tabColor: '7F7F7F', frozen: 3,
    note: `“对比”中每个数的出处，每行一个。指标体系 ${summary.scheme.id} ${summary.scheme.version}（${scheme.source.document}）；${program} 于 ${beijingTime(at)} 生成，时间均为北京时间。SHA-256 为文件的校验值，文件有任何改动都会不同。`,
    columns: COLUMNS, entries: lazy(function* () { for (const unit of plan.units) yield* tracedOf(plan, unit); }),
    count: plan.units.reduce((sum, unit) => sum + tracedOf(plan, unit).length, 0),
  });
}

function tracedOf({ sheets, columns }: CityPlan, { unit: { unit, source, report, review }, row, standings }: UnitRow): Traced[] {
  return standings.flatMap((standing, index): Traced[] => {
    const { typed, effective, place, figure, now, start } = standing;
    const missing = report.findings.some(({ rule, item }) => rule === 'missing-material' && item === standing.entry.code);
    const why = typed === null || typed === effective ? '' : missing ? '缺材料，本项不得分' : '按评分规则核定';
    return [
      ...(typed === null ? [] : [{ kind: '自评', unit, standing, value: typed, place, source, why } satisfies Traced]),
      ...(figure === null ? [] : [{ kind: '省中心（银行）数据', unit, standing, value: figure.value, place: figure.place, source: figure.source, why: figure.value === effective ? '与自评一致' : `以此为准，自评核定 ${effective ?? '未计分'}` } satisfies Traced]),
      ...(now === start ? [] : [{ kind: '初评调整', unit, standing, value: now, place: { sheet: sheets.review, row, column: columns.entries + index }, source: null, why: review?.reason || '未写原因' } satisfies Traced]),
    ];
  });
}
