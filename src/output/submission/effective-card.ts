import { unitIn } from '../../core/recognise/unit';
import type { Report } from '../../core/report';
import { NO, YES } from '../../core/states';
import type { CellValue, DefinedName, Sheet } from '../../core/workbook';
import type { Scheme, Section } from '../../schemes/schema';
import { OFFICIAL, lastCardRow, putCardTable } from '../kit/card-table';
import { makeGrid } from '../kit/grid';
import type { Grid } from '../kit/grid';
import { kitNames } from '../kit/kit-names';
import { CARD, planKit } from '../kit/plan';
import { STYLE } from '../kit/styles';
import { changeNotes, noteLine } from './change-notes';
import { chineseDate } from './chinese-date';

/** In points: with more below it the card's words would print too small on one page. */
const TALLEST = 1040;

/** Names of the kit for what this card has no cells for. */
const WITHOUT = /^_dfk\.(?:section|effective|computed|material|fact)\./;

/** The official card (001 附件2) with effective points, values only, and the notes below it; `apart` where they are too many for the page. */
export function effectiveCard(scheme: Scheme, report: Report, name: string, at: string): { sheet: Sheet; names: DefinedName[]; apart: boolean } {
  const plan = planKit(scheme, { card: name, materials: name, facts: name, standard: name });
  const notes = changeNotes(scheme, report).map(noteLine);
  const whole = draw([...sumLines(scheme, report), ...(notes.length === 0 ? ['核定说明：各项均按自评得分计入。'] : notes)]);
  const apart = whole.rows.reduce((sum, { height = 0 }) => sum + height, 0) > TALLEST;
  const { rows, merges, columns } = apart ? draw([...sumLines(scheme, report), `核定说明：共 ${notes.length} 项，见“核定说明”表。`]) : whole;

  function draw(lines: string[]): ReturnType<Grid['finish']> {
    const grid = makeGrid([...OFFICIAL], 20);
    const isStarted = report.items.some(({ points }) => points !== null) || report.bonusPoints > 0;
    putCardTable(grid, plan, {
      unit: unitOf(report),
      date: () => chineseDate(at),
      weight: (item) => item.weight ?? report.items.find(({ code }) => code === item.code)?.weight ?? null,
      points: (code) => pointsOf(report, code),
      veto: report.veto === true ? YES : NO,
      total: { value: isStarted ? report.total : null },
      grade: { value: report.complete ? report.grade.name : null },
    });
    lines.forEach((value, index) => grid.put(lastCardRow(plan) + 1 + index, CARD.section, { value, style: STYLE.note, columns: OFFICIAL.length }));
    return grid.finish();
  }

  return {
    apart,
    names: kitNames(plan).filter((each) => !WITHOUT.test(each.name)),
    sheet: {
      name,
      rows, merges, columns,
      hideGridlines: true,
      tabColor: '2F5597',
      print: {
        orientation: 'portrait',
        area: { top: 0, left: 0, bottom: rows.at(-1)?.index ?? 0, right: OFFICIAL.length - 1 },
        fit: { width: 1, height: 1 },
        margins: { top: 1.8, right: 1.6, bottom: 1.5, left: 1.6, header: 0.8, footer: 0.8 },
        centerHorizontally: true,
      },
    },
  };
}

/** As it is spelled on the source, city and office included, where nothing else stands there. */
const unitOf = ({ unit, unitWords }: Report): string | null => (unitWords !== null && unitIn(unitWords) === unit ? unitWords : unit);

/** Empty where there are none: what has no points never reads 0. */
function pointsOf(report: Report, code: string): CellValue {
  const item = report.items.find((each) => each.code === code);
  if (item !== undefined) return item.points;
  const points = report.bonus.find((each) => each.code === code)?.points ?? 0;
  return points === 0 ? null : points;
}

function sumLines(scheme: Scheme, { items, sections, bonusPoints, complete, unscored, undecided }: Report): string[] {
  const isScored = (section: Section): boolean => items.some(({ code, points }) => points !== null && section.items.some((item) => item.code === code));
  const sums = scheme.sections.map((section) => `${section.name} ${isScored(section) ? sections.find(({ code }) => code === section.code)?.points ?? 0 : '未评'}/${section.weight}`);
  return [
    `各一级指标得分：${sums.join('，')}${bonusPoints > 0 ? `；特别加分 ${bonusPoints}` : ''}`,
    ...(complete ? [] : [`未评 ${unscored.count} 项，共 ${unscored.weight} 分，得分栏留空，不计为 0；合计为已评各项之和。`]),
    ...(undecided.count > 0 ? [`佐证材料未核 ${undecided.count} 份，涉及 ${undecided.points} 分，暂按自评得分计入。`] : []),
  ];
}
