import { FINDING_HEADINGS, STATUS_WORDS, TICKED } from '../../core/city/names';
import type { NewSheet, Range, Style } from '../../core/workbook';
import { TONE } from '../kit/styles';
import { findingRows, type FindingRow } from './finding-rows';
import { LIST_HEAD, listSheet, type ListColumn } from './list-sheet';
import type { CityPlan } from './plan';
import { cell } from './refs';
import { CITY_STYLE } from './styles';

const { id, unit, item, message, expected, place, clause, status, ticked, text } = FINDING_HEADINGS;

const of = (head: string, width: number, style: Style, key: keyof FindingRow): ListColumn<FindingRow> => ({ head, width, style, value: (row) => row[key] });

/** The identity by which a finding is known again is hidden. */
const COLUMNS: ListColumn<FindingRow>[] = [
  of(id, 0, CITY_STYLE.small, 'id'),
  { head: '序号', width: 6, style: CITY_STYLE.small, value: (_, index) => index + 1 },
  of(unit, 15, CITY_STYLE.text, 'unit'),
  of('级别', 6, CITY_STYLE.small, 'severity'),
  of(item, 7, CITY_STYLE.small, 'item'),
  of('指标名称', 14, CITY_STYLE.text, 'name'),
  of(message, 36, CITY_STYLE.text, 'message'),
  of(expected, 27, CITY_STYLE.text, 'expected'),
  of(place, 20, CITY_STYLE.text, 'place'),
  of(clause, 16, CITY_STYLE.text, 'clause'),
  of('涉及分值', 8, CITY_STYLE.small, 'atStake'),
  of(status, 8, CITY_STYLE.openCenter, 'status'),
  of(ticked, 9, CITY_STYLE.openCenter, 'ticked'),
  of(text, 20, CITY_STYLE.open, 'text'),
];

/** 问题清单: every finding of every unit, and what became of it. `body` is where they stand, `null` without any. */
export function findingsSheet(plan: CityPlan): { sheet: NewSheet; body: Range | null } {
  const { rows, count } = findingRows(plan);
  const sheet = listSheet({
    name: plan.sheets.findings, title: plan.title('问题清单'), tabColor: 'C00000', frozen: 3, columns: COLUMNS, entries: rows, count,
    note: count === 0 ? '没有发现问题。' : '“状态”由市级填写：待改、已改或认可。县级在退回单上的答复，重新汇总后列在右侧。',
  });
  if (count === 0) return { sheet, body: null };
  const body = { top: LIST_HEAD + 1, bottom: LIST_HEAD + count, left: 0, right: COLUMNS.length - 1 };
  const column = (head: string): Range[] => {
    const at = COLUMNS.findIndex((each) => each.head === head);
    return [{ ...body, left: at, right: at }];
  };
  const [state] = column(status);
  const says = (word: string): string => `${cell(body.top, state?.left ?? 0, 'column')}="${word}"`;
  return {
    body,
    sheet: {
      ...sheet,
      validations: [
        { ranges: column(status), rule: { type: 'list', values: Object.values(STATUS_WORDS) }, error: { style: 'stop', title: '状态', text: '请选择待改、已改或认可。' } },
        { ranges: column(ticked), rule: { type: 'list', values: [TICKED] }, error: { style: 'stop', title: '县级答复', text: `请选择${TICKED}，或留空。` } },
      ],
      conditionalFormats: [
        { ranges: column(status), formula: says(STATUS_WORDS.open), style: TONE.open },
        { ranges: column(status), formula: says(STATUS_WORDS.mended), style: TONE.good },
        { ranges: column(status), formula: says(STATUS_WORDS.accepted), style: TONE.quiet },
      ],
    },
  };
}
