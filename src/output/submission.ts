import { toReference } from '../core/address';
import { formatKitName } from '../core/names';
import type { KitName } from '../core/names';
import { readiness, type Obstacle } from '../core/readiness';
import type { Report } from '../core/report';
import { sheetNamer } from '../core/sheet-name';
import type { DefinedName, Sheet } from '../core/workbook';
import type { Scheme } from '../schemes/schema';
import { banner, lowered } from './submission/banner';
import { catalogueSheet, statePlaces } from './submission/catalogue-sheet';
import { changeNotes } from './submission/change-notes';
import { effectiveCard } from './submission/effective-card';
import { findingsSheet } from './submission/findings-sheet';
import { MANIFEST, manifestSheet } from './submission/manifest-sheet';
import { notesSheet } from './submission/notes-sheet';
import type { Origin } from './submission/origin';
import { TEXT_WORDS } from './text-words';

export type { Origin } from './submission/origin';

const HEADER = '&C&"宋体,Bold"&14草稿';

/**
 * 上报表: a workbook of its own with the official card as it counts (values only), what remains to be said of it, the list of
 * documents and where it all comes from. Its hidden names let it be read again as the same card. Marked 草稿 while anything
 * stands in the way (core/readiness.ts). `privacy` is what the check for personal data found, in words; `taken` names the
 * sheets that are there already.
 */
export function submission(scheme: Scheme, report: Report, origin: Origin, privacy: string, taken: readonly string[] = []): { sheets: Sheet[]; names: DefinedName[]; obstacles: Obstacle[] } {
  const obstacles = readiness(report);
  const free = sheetNamer(taken);
  const named = { card: free('上报表'), notes: free('核定说明'), findings: free('遗留问题'), catalogue: free('材料目录'), manifest: free('上报说明') };
  const draft = obstacles.length > 0;
  const card = effectiveCard(scheme, report, named.card, origin.at);
  const parts: { id: string; sheet: Sheet }[] = [
    ...(card.apart ? [{ id: 'notes', sheet: notesSheet(changeNotes(scheme, report), named.notes) }] : []),
    ...(report.findings.length > 0 ? [{ id: 'findings', sheet: findingsSheet(report, named.findings) }] : []),
    { id: 'catalogue', sheet: catalogueSheet(report, named.catalogue, { draft }) },
    { id: 'manifest', sheet: manifestSheet(scheme, report, { origin, obstacles, privacy }, named.manifest) },
  ];
  const name = (kit: KitName, refersTo: string): DefinedName => ({ name: formatKitName(kit), sheet: named.card, refersTo, hidden: true });
  const names = [
    ...card.names,
    ...statePlaces(report, named.catalogue).map(({ id, place }) => name({ key: 'material', of: id }, toReference(place))),
    ...scheme.sections.map(({ code }, index) => name({ key: 'section', of: code }, toReference({ sheet: named.manifest, row: MANIFEST.sums.row + index, column: MANIFEST.sums.column }))),
    ...report.findings.flatMap((finding) => (finding.rule === 'missing-material' && finding.item !== null && finding.wouldBe !== null ? [[finding.item, finding.wouldBe] as const] : []))
      .filter(([code], index, all) => all.findIndex(([other]) => other === code) === index)
      .map(([code, claimed]) => name({ key: 'claimed', of: code }, String(claimed))),
    ...parts.map(({ id, sheet }) => name({ key: 'part', of: id }, toReference({ sheet: sheet.name, row: 0, column: 0 }))),
  ];
  const lines = new Map([card.sheet, ...parts.map(({ sheet }) => sheet)].map((sheet) => [sheet, lineOf(scheme, report, obstacles, { isCard: sheet === card.sheet, manifest: named.manifest })]));
  const sheets = [...lines].map(([sheet, line]) => marked(line === '' ? sheet : banner(sheet, line), draft));
  const moved = new Set([...lines].filter(([, line]) => line !== '').map(([sheet]) => sheet.name));
  return { sheets, names: lowered(names, moved), obstacles };
}

/** What stands above a sheet: that it is a draft, and on the card the year and the stage where its official words do not tell them. */
function lineOf(scheme: Scheme, { year, stage }: Report, obstacles: Obstacle[], { isCard, manifest }: { isCard: boolean; manifest: string }): string {
  const told = !isCard ? [] : [...(year === null || year === scheme.year ? [] : [`${year}年度`]), ...(stage === 'self' ? [] : [TEXT_WORDS.zh.stages[stage]])];
  const draft = obstacles.length === 0 ? [] : [`草稿：尚有 ${obstacles.length} 项未办结，见“${manifest}”`];
  return [...told, ...draft].join('　');
}

const marked = (sheet: Sheet, draft: boolean): Sheet => (!draft || sheet.print === undefined ? sheet : { ...sheet, print: { ...sheet.print, header: HEADER } });
