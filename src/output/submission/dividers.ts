import type { Block, DocumentSection, PrintDocument, TableCell } from '../../core/document';
import type { Report } from '../../core/report';
import type { Scheme } from '../../schemes/schema';
import { evidenceOf, stateCounts, stateWord, type Evidence } from './evidence';
import { headerOf, type SubmissionParts } from './parts';
import { labelOf } from './points-words';

/** 001 四: 每项指标所对应的佐证材料前需单独插入一张异色纸作为分隔标记，异色纸上应注明指标编号及名称. A list of all of them comes first, on white paper. */
export function dividers(scheme: Scheme, report: Report, parts: SubmissionParts): PrintDocument {
  const evidence = evidenceOf(report);
  const divided = evidence.filter(({ divider }) => divider !== null);
  const pages: DocumentSection[] = divided.length === 0 ? [] : [{
    orientation: 'portrait',
    centered: true,
    pageNumbers: 'none',
    ...headerOf(parts),
    blocks: divided.flatMap((each, index) => [...(index === 0 ? [] : [{ type: 'page-break' as const }]), ...dividerPage(scheme, each)]),
  }];
  return {
    title: `${report.unit ?? ''}佐证材料分隔页`,
    at: parts.at,
    sections: [{ orientation: 'portrait', pageNumbers: 'restart', ...headerOf(parts), blocks: list(report, evidence) }, ...pages],
  };
}

function list(report: Report, evidence: Evidence[]): Block[] {
  const count = evidence.filter(({ divider }) => divider !== null).length;
  const about = [report.unit, report.year === null ? null : `${report.year}年度`].filter((words) => words !== null).join('  ');
  if (evidence.length === 0) return [{ type: 'title', text: '佐证材料分隔页清单' }, { type: 'paragraph', indent: true, runs: [{ text: '评价办法未列明各项指标需提供的材料，无需分隔页。' }] }];
  return [
    { type: 'title', text: '佐证材料分隔页清单' },
    { type: 'paragraph', align: 'center', detail: true, runs: [{ text: about }] },
    { type: 'table', head: ['分隔页', '指标编号', '指标名称', '材料', '状态', '页码'], widths: [9, 11, 20, 38, 9, 13], rows: evidence.flatMap(rowsOf) },
    { type: 'paragraph', detail: true, runs: [{ text: `共${count}张分隔页，${stateCounts(report)}。分隔页用异色纸打印，按清单顺序插入各项材料之前。` }] },
  ];
}

function rowsOf({ item, own, shared, divider }: Evidence): TableCell[][] {
  const center = (text: string): TableCell => ({ text, align: 'center' });
  const lines: TableCell[][] = [
    ...own.map((material) => [{ text: material.text }, center(stateWord(material)), center(material.page ?? '未填')]),
    ...shared.map(({ material, with: { code } }) => [{ text: `${material.text}（与${code}共用）` }, center(stateWord(material)), center(`见${code}`)]),
  ];
  const rows = lines.length;
  const lead: TableCell[] = [{ ...center(divider === null ? '无' : String(divider)), rows }, { ...center(item.code), rows }, { text: item.name, rows }];
  return lines.map((line, index) => (index === 0 ? [...lead, ...line] : line));
}

function dividerPage(scheme: Scheme, { item, shared, own }: Evidence): Block[] {
  const section = scheme.sections.find(({ items }) => items.some(({ code }) => code === item.code));
  const others = [...new Map(shared.map(({ with: other }) => [other.code, other])).values()];
  return [
    ...(section === undefined ? [] : [{ type: 'subtitle' as const, text: section.card }]),
    { type: 'display', text: item.code, size: 72 },
    { type: 'display', text: item.name, size: 40 },
    ...(others.length === 0 ? [] : [{ type: 'paragraph' as const, align: 'center' as const, runs: [{ text: `${own.length === 0 ? '' : '部分'}材料与${others.map(labelOf).join('、')}共用，见该项` }] }]),
  ];
}
