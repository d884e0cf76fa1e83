import { toA1 } from '../../core/address';
import { formatSlipNames, SLIP_HEADINGS } from '../../core/city/names';
import type { CitySummary, UnitResult } from '../../core/city';
import { add } from '../../core/decimal';
import { nameOf } from '../../core/report';
import { wordsOf } from '../../core/rules';
import type { DefinedName, Sheet, Style } from '../../core/workbook';
import { itemsOf } from '../../schemes/schema';
import type { Scheme } from '../../schemes/schema';
import { makeGrid } from '../kit/grid';
import { LANDSCAPE } from '../kit/landscape';
import { STYLE, TONE } from '../kit/styles';
import { beijingTime } from './beijing-time';
import { SEVERITY_WORDS } from './finding-rows';
import { cell } from './refs';
import { CITY_STYLE } from './styles';

export interface SlipOptions { /** ISO 8601: when the slip is made. */ at: string; /** By when it is to be answered, in words (`4月25日`); `null` leaves room for it. */ deadline: string | null }

/** The identity by which a finding is known again is hidden. */
const COLUMNS: { head: string; width: number; style: Style }[] = [
  { head: SLIP_HEADINGS.id, width: 0, style: CITY_STYLE.small }, { head: '序号', width: 6, style: CITY_STYLE.small }, { head: '级别', width: 7, style: CITY_STYLE.small },
  { head: '指标', width: 20, style: CITY_STYLE.text }, { head: '问题', width: 36, style: CITY_STYLE.text }, { head: '怎么改', width: 32, style: CITY_STYLE.text },
  { head: '位置', width: 15, style: CITY_STYLE.text }, { head: '依据', width: 18, style: CITY_STYLE.text }, { head: '涉及分值', width: 7, style: CITY_STYLE.small },
  { head: SLIP_HEADINGS.ticked, width: 7, style: CITY_STYLE.openCenter }, { head: SLIP_HEADINGS.text, width: 22, style: CITY_STYLE.open },
];
const TICK = '√';
const HEAD = 4;
const FIRST = 5;
const LAST_COLUMN = COLUMNS.length - 1;
const TICKED = COLUMNS.findIndex(({ head }) => head === SLIP_HEADINGS.ticked);

/** 退回单: what one unit is asked to mend, with room to answer; `null` where nothing is open. What needs no hand of the unit stays out. */
export function slipSheet(scheme: Scheme, summary: CitySummary, result: UnitResult, { at, deadline }: SlipOptions, free: (wanted: string) => string): { sheet: Sheet; names: DefinedName[] } | null {
  const open = result.findings.filter(({ status, finding }) => status === 'open' && finding.severity !== 'info');
  if (open.length === 0) return null;
  const name = free(`退回单 ${result.unit}`);
  const stake = stakeOf(open);
  const grid = makeGrid(COLUMNS.map(({ width }) => width), 20);
  const line = (row: number, value: string, style: Style, height: number): void => {
    grid.put(row, 1, { value, style, columns: LAST_COLUMN });
    grid.atLeast(row, height);
  };
  line(0, `${summary.year === null ? '' : `${summary.year}年度`}${scheme.work}退回单`, STYLE.title, 34);
  line(1, `${result.unit}：`, STYLE.line, 24);
  line(2, `你单位报送的打分卡（${result.source.file}）经审核有下列 ${open.length} 处需要改正或说明${stake === 0 ? '' : `，涉及 ${stake} 分`}。请改正打分卡，在“已改”一列选“√”，需要说明的写在最后一列，于${deadline ?? '　　月　　日'}前连同改正后的打分卡一并报送。`, STYLE.plain, 36);
  line(3, '“涉及分值”为该处影响的得分；同一项指标有几处问题的，不重复计分。', STYLE.note, 18);
  COLUMNS.forEach(({ head }, column) => grid.put(HEAD, column, { value: head, style: CITY_STYLE.head }));
  grid.atLeast(HEAD, 24);
  const labels = new Map([...itemsOf(scheme).map((item) => [item.code, `${item.code} ${nameOf(item)}`] as const), ...scheme.bonus.map((bonus) => [bonus.code, `${bonus.code} ${bonus.name}`] as const)]);
  open.forEach(({ id, finding, answer }, index) => {
    const { message, mend } = wordsOf(finding, 'zh');
    const values = [
      id, index + 1, SEVERITY_WORDS[finding.severity], finding.item === null ? '整张打分卡' : labels.get(finding.item) ?? finding.item, message, mend,
      `${finding.place.sheet}!${toA1(finding.place)}`, finding.clause, finding.atStake === 0 ? '—' : finding.atStake, null, answer?.text || null,
    ];
    values.forEach((value, column) => grid.put(FIRST + index, column, { value, style: COLUMNS[column]?.style ?? CITY_STYLE.text }));
  });
  const last = FIRST + open.length - 1;
  line(last + 1, `市级审核人：　　　　　　　　　　县级经办人：　　　　　　　　　　日期：　　　　年　　月　　日　　　　（${beijingTime(at).slice(0, 10)} 生成）`, STYLE.signer, 30);
  const body = { top: FIRST, bottom: last };
  return {
    sheet: {
      name,
      ...grid.finish(),
      validations: [{ ranges: [{ ...body, left: TICKED, right: TICKED }], rule: { type: 'list', values: [TICK] }, error: { style: 'stop', title: '已改', text: `改好的选“${TICK}”，没有改的留空。` } }],
      conditionalFormats: [{ ranges: [{ ...body, left: 1, right: LAST_COLUMN }], formula: `${cell(FIRST, TICKED, 'column')}="${TICK}"`, style: TONE.good }],
      protected: true,
      freeze: { row: FIRST, column: 0 },
      hideGridlines: true,
      tabColor: 'C00000',
      print: { ...LANDSCAPE, area: { top: 0, left: 1, bottom: last + 1, right: LAST_COLUMN }, titleRows: [HEAD, HEAD] },
    },
    names: formatSlipNames({ sheet: name, unit: result.unit, findings: { sheet: name, ...body, left: 0, right: LAST_COLUMN } }),
  };
}

/** Each item once, with the most that hangs on any of its findings. */
function stakeOf(open: UnitResult['findings']): number {
  const most = new Map<string, number>();
  for (const { finding: { item, atStake } } of open) if (item !== null) most.set(item, Math.max(most.get(item) ?? 0, atStake));
  return add(...most.values());
}
