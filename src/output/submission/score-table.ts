import type { PrintTable, TableCell } from '../../core/document';
import type { Report } from '../../core/report';
import type { Scheme } from '../../schemes/schema';
import { effectiveWords, gradeWords, numberWords, totalWords, weightWords } from './points-words';

const HEAD = ['编号', '指标', '类别', '权重', '自评得分', '核定得分'];
const WIDTHS = [11, 37, 8, 10, 13, 21];

/** Every item with its points in the official order, sums of the sections, total and grade. */
export function scoreTable(scheme: Scheme, report: Report): PrintTable {
  return {
    type: 'table',
    head: HEAD,
    widths: WIDTHS,
    rows: [...scheme.sections.flatMap((section) => sectionRows(section, report)), ...bonusRows(scheme, report), ...closingRows(scheme, report)],
  };
}

function sectionRows({ code, card, items }: Scheme['sections'][number], report: Report): TableCell[][] {
  const sum = report.sections.find((each) => each.code === code);
  const own = report.items.filter((item) => items.some((official) => official.code === item.code));
  return [
    [{ text: card, bold: true, columns: 5 }, center(sum === undefined || own.every(({ points }) => points === null) ? numberWords(null) : `${sum.points}${sum.complete ? '' : '（未评全）'}`, true)],
    ...own.map((item) => [
      center(item.code), { text: item.name }, center(item.class ?? '—'), center(weightWords(item.weight)), center(numberWords(item.typed)), center(effectiveWords(item)),
    ]),
  ];
}

const bonusRows = (scheme: Scheme, report: Report): TableCell[][] => scheme.bonus.map(({ code, name, max }) => {
  const points = report.bonus.find((each) => each.code === code)?.points ?? 0;
  return [center(code), { text: `特别加分：${name}` }, center('—'), center(`最多${max}`), { ...center(points === 0 ? '无' : String(points)), columns: 2 }];
});

function closingRows(scheme: Scheme, report: Report): TableCell[][] {
  const cap = scheme.grades.find(({ key }) => key === scheme.veto?.cap)?.name;
  return [
    [{ text: scheme.card.totalLabel, bold: true, columns: 3 }, center(String(scheme.fullMarks), true), { ...center(totalWords(report), true), columns: 2 }],
    [{ text: scheme.card.gradeLabel, bold: true, columns: 3 }, { ...center(gradeWords(report), true), columns: 3 }],
    ...(report.veto === true && cap !== undefined && scheme.veto !== null ? [[{ text: `已记录重大违法违规行为，等级不高于${cap}（${scheme.source.document} ${scheme.veto.clause}）`, columns: 6 }]] : []),
  ];
}

const center = (text: string, bold = false): TableCell => ({ text, align: 'center', ...(bold ? { bold } : {}) });
