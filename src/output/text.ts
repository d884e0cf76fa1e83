import { toA1 } from '../core/address';
import type { Finding } from '../core/finding';
import type { Report, ReportItem } from '../core/report';
import { wordsOf } from '../core/rules/index';
import type { Lang } from '../core/rules/index';
import type { Scheme } from '../schemes/schema';
import { TEXT_WORDS } from './text-words';
import type { TextWords } from './text-words';

/** A report as plain text for a terminal: head, points of every item, findings with clause and mend. Ends with a line end. */
export function text(report: Report, scheme: Scheme, file: string, lang: Lang): string {
  const words = TEXT_WORDS[lang];
  return `${[...head(report, scheme, file, words), '', ...items(report, words), '', ...findings(report, lang, words)].join('\n')}\n`;
}

function head(report: Report, scheme: Scheme, file: string, words: TextWords): string[] {
  const { unit, year, stage, total, low, high, complete, unscored, undecided, grade, bonusPoints, veto } = report;
  const better = scheme.grades.find(({ key }) => key === grade.gap?.to)?.name;
  return [
    words.file(file, report.sheet),
    words.card(unit, year, words.stages[stage], `${report.scheme.id} ${report.scheme.version}`),
    words.total(total, scheme.fullMarks),
    ...(bonusPoints > 0 ? [words.bonus(bonusPoints)] : []),
    grade.settled ? words.grade(grade.name) : words.gradeOpen(grade.name, low, high),
    ...(complete && grade.gap !== null && better !== undefined ? [words.gap(better, grade.gap.points)] : []),
    ...(veto === true ? [words.veto] : []),
    ...(complete ? [] : [words.unscored(unscored.count, unscored.weight)]),
    ...(undecided.count > 0 ? [words.undecided(undecided.count, undecided.points)] : []),
  ];
}

function items(report: Report, words: TextWords): string[] {
  const line = (item: ReportItem): string => {
    const { points, weight, place, status } = item;
    const marks = `${`${points ?? words.none}`.padStart(6)} / ${`${weight ?? words.none}`.padEnd(4)}`;
    return `${marks}${(place === null ? words.none : toA1(place)).padEnd(6)}${item.code} ${item.name}${words.statuses[status]}`;
  };
  const sums = report.sections.map(({ code, points, weight }) => words.section(code, points, weight));
  return [...report.items.map(line), ...sums];
}

function findings(report: Report, lang: Lang, words: TextWords): string[] {
  const count = (severity: Finding['severity']): number => report.findings.filter((finding) => finding.severity === severity).length;
  const labels = new Map(report.items.map((item) => [item.code, `${item.code} ${item.name}`]));
  return [
    words.findings(count('error'), count('warning'), count('info')),
    ...report.findings.flatMap((finding) => {
      const { message, mend } = wordsOf(finding, lang);
      const about = finding.item === null ? '' : labels.get(finding.item) ?? finding.item;
      return [
        words.finding(finding.severity, `${finding.place.sheet}!${toA1(finding.place)}`, about, message),
        `    ${words.mend(mend)}`,
        `    ${words.clause(finding.clause)}`,
      ];
    }),
  ];
}
