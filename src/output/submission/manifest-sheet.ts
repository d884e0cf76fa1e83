import { obstacleWords, type Obstacle } from '../../core/readiness';
import type { Report } from '../../core/report';
import type { CellValue, Sheet, Style } from '../../core/workbook';
import type { Scheme } from '../../schemes/schema';
import { makeGrid } from '../kit/grid';
import { STYLE } from '../kit/styles';
import { SEVERITY_WORDS, TEXT_WORDS } from '../text-words';
import { chineseDate } from './chinese-date';
import { stateCounts } from './evidence';
import type { Origin } from './origin';
import { gradeWords, totalWords } from './points-words';

const WIDTHS = [7, 18, 34, 34];
const FIRST = 2;
const LEFT: Style = { ...STYLE.cell, align: { ...STYLE.cell.align, horizontal: 'left' } };

/** Where the sums of the sections stand: column and first row. */
export const MANIFEST = { sums: { column: 2, row: FIRST + 3 } } as const;

/** 上报说明: what this submission was made of, by what, and what it still lacks. */
export function manifestSheet(scheme: Scheme, report: Report, { origin, obstacles, privacy }: { origin: Origin; obstacles: Obstacle[]; privacy: string }, name: string): Sheet {
  const grid = makeGrid(WIDTHS, 21);
  grid.put(0, 0, { value: '上报说明', style: STYLE.title, columns: WIDTHS.length });
  grid.atLeast(0, 32);
  const lines = [
    ...sums(scheme, report),
    ['状态', obstacles.length === 0 ? '定稿' : `草稿，尚有 ${obstacles.length} 项未办结，列在下方`],
    ['单位', report.unit ?? '未填'],
    ['年度和阶段', `${report.year === null ? '年度未定' : `${report.year} 年度`}　${TEXT_WORDS.zh.stages[report.stage]}`],
    ['评价办法', `${scheme.title}（${scheme.source.document}）`],
    ['指标体系编号和版本', `${report.scheme.id}　${report.scheme.version}`],
    ['问题', (['error', 'warning', 'info'] as const).map((severity) => `${SEVERITY_WORDS[severity]} ${report.findings.filter((finding) => finding.severity === severity).length}`).join('，')],
    ['佐证材料', scheme.materials.length === 0 ? '评价办法未列明各项指标需提供的材料' : stateCounts(report)],
    ['来源文件', `${origin.file}${origin.changes === undefined || origin.changes === 0 ? '' : `（打开后另有 ${origin.changes} 处改动）`}`],
    ['来源文件 SHA-256', origin.sha256 ?? '工作簿在 Excel 中打开，没有读取文件'],
    ['来源工作表', report.sheet],
    ['生成时间', `${chineseDate(origin.at)} ${beijingClock(origin.at)}（北京时间）`],
    ['程序版本', `打分卡助手 ${origin.program}`],
    ['个人信息检查', privacy],
  ] satisfies [string, CellValue][];
  lines.forEach(([label, value], index) => {
    grid.put(FIRST + index, 0, { value: label, style: STYLE.cell, columns: 2 });
    grid.put(FIRST + index, 2, { value, style: LEFT, columns: 2 });
  });
  const rest = FIRST + lines.length + 1;
  putObstacles(grid, scheme, obstacles, rest);
  return {
    name,
    ...grid.finish(),
    hideGridlines: true,
    print: {
      orientation: 'portrait',
      area: { top: 0, left: 0, bottom: obstacles.length === 0 ? rest - 2 : rest + obstacles.length + 1, right: WIDTHS.length - 1 },
      fit: { width: 1, height: 0 },
      margins: { top: 1.8, right: 1.6, bottom: 1.6, left: 1.6, header: 0.8, footer: 0.8 },
      footer: '&C第 &P 页 共 &N 页',
      centerHorizontally: true,
    },
  };
}

/** Total, grade and the sums of the sections come first: scripts find them by the hidden names. */
function sums(scheme: Scheme, report: Report): [string, CellValue][] {
  const scored = (code: string): boolean => report.items.some((item) => item.points !== null && scheme.sections.some((section) => section.code === code && section.items.some((each) => each.code === item.code)));
  return [
    [`得分合计（满分 ${scheme.fullMarks}）`, report.complete ? report.total : totalWords(report)],
    ['其中特别加分', report.bonusPoints],
    ['等级', gradeWords(report)],
    ...scheme.sections.map(({ code, card }): [string, CellValue] => [card, scored(code) ? report.sections.find((each) => each.code === code)?.points ?? null : null]),
  ];
}

function putObstacles(grid: ReturnType<typeof makeGrid>, scheme: Scheme, obstacles: Obstacle[], top: number): void {
  if (obstacles.length === 0) return;
  grid.put(top, 0, { value: '定稿前尚需办结', style: STYLE.section, columns: WIDTHS.length });
  const put = (row: number, values: CellValue[], style: Style): void => {
    grid.put(row, 0, { value: values[0] ?? null, style: STYLE.center });
    grid.put(row, 1, { value: values[1] ?? null, style, columns: 2 });
    grid.put(row, 3, { value: values[2] ?? null, style });
  };
  put(top + 1, ['序号', '事项', '处理'], STYLE.centerBold);
  obstacles.forEach((obstacle, index) => {
    const { message, mend } = obstacleWords(obstacle, scheme, 'zh');
    put(top + 2 + index, [index + 1, message, mend], STYLE.cell);
  });
}

/** `18:05` in Beijing. */
const beijingClock = (at: string): string => new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
