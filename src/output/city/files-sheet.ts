import { SOURCE_HEADINGS } from '../../core/city/names';
import type { NewSheet } from '../../core/workbook';
import { beijingTime } from './beijing-time';
import { listSheet, type ListColumn } from './list-sheet';
import type { CityPlan } from './plan';
import { CITY_STYLE } from './styles';
import type { UnitRow } from './unit-row';

const COLUMNS: ListColumn<UnitRow>[] = [
  { head: '序号', width: 6, style: CITY_STYLE.small, value: (_, index) => index + 1 },
  { head: SOURCE_HEADINGS.unit, width: 16, style: CITY_STYLE.text, value: ({ unit }) => unit.unit },
  { head: SOURCE_HEADINGS.file, width: 34, style: CITY_STYLE.text, value: ({ unit }) => unit.source.file },
  { head: '工作表', width: 14, style: CITY_STYLE.text, value: ({ unit }) => unit.report.sheet },
  { head: '文件时间', width: 16, style: CITY_STYLE.small, value: ({ unit: { source } }) => (source.modified === null ? null : beijingTime(source.modified)) },
  { head: SOURCE_HEADINGS.sha256, width: 41, style: CITY_STYLE.mono, value: ({ unit }) => unit.source.sha256 },
  { head: '同一单位未采用的文件', width: 40, style: CITY_STYLE.text, value: ({ unit }) => unit.superseded.map(({ source }) => `${source.file}（${source.sha256.slice(0, 12)}…）`).join('\n') || null },
];

/** 报送文件: which file stands behind each unit, and which gave way to it. */
export const filesSheet = (plan: CityPlan): NewSheet => listSheet({
  name: plan.sheets.files, title: plan.title('报送文件'), note: '每个单位采用的一份打分卡。同一单位报送多份的，未采用的列在最后一列。时间为北京时间。', tabColor: '7F7F7F', frozen: 2,
  columns: COLUMNS, entries: plan.units, count: plan.units.length,
});
