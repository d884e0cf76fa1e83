import type { CitySummary } from '../../core/city';
import { EMPTIED, KEPT_HEADINGS } from '../../core/city/names';
import { cityWordsOf } from '../../core/city/words';
import type { CellValue, Range, Sheet, Style } from '../../core/workbook';
import { makeGrid } from '../kit/grid';
import { LANDSCAPE } from '../kit/landscape';
import { STYLE } from '../kit/styles';
import { refusal } from '../refusal';
import type { CityPlan } from './plan';
import { CITY_STYLE } from './styles';

const WIDTHS = [6, 40, 16, 46, 46];

/** A column without a head is part of the one before it. */
interface Block { title: string; none: string; heads: [string, string, string, string, string]; rows: CellValue[][] }

/** 未报送: the units without a card, the files that could not be read, and the cards that count for no unit, each with what to do; and what was reviewed of units without a card. `kept`: where that stands, `null` without any. */
export function missingSheet(plan: CityPlan): { sheet: Sheet; kept: Range | null } {
  const grid = makeGrid(WIDTHS, 20);
  const width = WIDTHS.length;
  grid.put(0, 0, { value: plan.title('未报送情况'), style: STYLE.title, columns: width });
  grid.atLeast(0, 34);
  let row = 1;
  const kept = keptBlock(plan.summary);
  for (const { title, none, heads, rows } of [...blocksOf(plan.summary), ...(kept.rows.length === 0 ? [] : [kept])]) {
    grid.put(row, 0, { value: title, style: CITY_STYLE.heading, columns: width });
    grid.atLeast(row, 26);
    row += 1;
    if (rows.length === 0) {
      grid.put(row, 0, { value: none, style: STYLE.plain, columns: width });
      row += 1;
      continue;
    }
    const put = (at: number, column: number, value: CellValue, style: Style): void => {
      if (heads[column] !== '') grid.put(at, column, { value, style, columns: heads[column + 1] === '' ? 2 : 1 });
    };
    heads.forEach((head, column) => put(row, column, head, CITY_STYLE.head));
    rows.forEach((values, index) => [index + 1, ...values].forEach((value, column) => put(row + 1 + index, column, value, column === 0 ? CITY_STYLE.small : CITY_STYLE.text)));
    row += 1 + rows.length;
  }
  const sheet: Sheet = {
    name: plan.sheets.missing,
    ...grid.finish(),
    protected: true,
    freeze: { row: 1, column: 0 },
    hideGridlines: true,
    tabColor: '7F7F7F',
    print: { ...LANDSCAPE, area: { top: 0, left: 0, bottom: row - 1, right: width - 1 } },
  };
  return { sheet, kept: kept.rows.length === 0 ? null : { top: row - kept.rows.length, bottom: row - 1, left: 0, right: width - 1 } };
}

/** One row an item, the last block: read back when the unit's card has come. */
function keptBlock({ kept: { reviews } }: CitySummary): Block {
  const { unit: unitHead, item: itemHead, points: pointsHead, reason: reasonHead } = KEPT_HEADINGS;
  const rows = reviews.flatMap(({ unit, points, unreadable = {}, reason }): CellValue[][] => {
    const items = Object.entries(points).map(([item, value]) => [unit, item, unreadable[item]?.found ?? value ?? EMPTIED, reason]);
    return items.length > 0 ? items : [[unit, null, null, reason]];
  });
  return { title: `四、未报送单位已有的初评意见（${reviews.length} 个单位，收到打分卡后重新汇总即采用）`, none: '无', heads: ['序号', unitHead, itemHead, pointsHead, reasonHead], rows };
}

function blocksOf(summary: CitySummary): Block[] {
  return [
    {
      title: `一、未报送的单位（${summary.missing.length} 个）`, none: '无', heads: ['序号', '单位', '', '情况', '处理'],
      rows: summary.missing.map((unit) => [unit, null, '没有可用的打分卡', '请催报，或在下列文件中核对']),
    },
    {
      title: `二、未能读取的文件（${summary.refused.length} 个）`, none: '无', heads: ['序号', '文件', '', '原因', '处理'],
      rows: summary.refused.map(({ file, refusal: reason }) => {
        const { what, mend } = refusal(reason, 'zh');
        return [file, null, what, mend];
      }),
    },
    {
      title: `三、未计入任何单位的打分卡（${summary.outside.length} 份）`, none: '无', heads: ['序号', '文件', '工作表', '原因', '处理'],
      rows: summary.outside.map(({ submission: { source, report }, rule }) => {
        const finding = summary.findings.find((each) => each.rule === rule && each.file === source.file);
        const words = finding === undefined ? null : cityWordsOf(finding, 'zh');
        return [source.file, report.sheet, words?.message ?? null, words?.mend ?? null];
      }),
    },
  ];
}
