import { applyChanges } from '../../src/core/change';
import { evaluate } from '../../src/core/report';
import type { Report } from '../../src/core/report';
import { STATE_WORDS } from '../../src/core/states';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeKit } from '../../src/output/kit';
import { submission } from '../../src/output/submission';
import { blank } from '../../src/samples/blank';
import { filled } from '../../src/samples/filled';
import { schemes } from '../../src/schemes';
import { itemsOf } from '../../src/schemes/schema';
import type { Scheme } from '../../src/schemes/schema';
import { henan } from '../core/facts/henan';
import { squeeze } from '../schemes/seed';
import { readPdf } from '../tools/pdf';
import { describeWith } from '../tools/provided';
import { recalculate } from '../tools/recalculate';
import { changesOf } from './kit-cards';

const ORIGIN = { file: '打分卡.xlsx', sha256: 'ab'.repeat(32), at: '2021-04-15T02:30:00.000Z', program: '0.1.0' };

const only = (reports: Report[]): Report => {
  const [report] = reports;
  if (report === undefined) throw new Error('no card');
  return report;
};

/** Full marks and every document there. */
function complete(scheme: Scheme): Report {
  const kit = makeKit(scheme, { unit: '鲁山县', takenSheetNames: [] });
  const share = (code: string): number => {
    const section = scheme.sections.find(({ items }) => items.some((item) => item.code === code));
    return section === undefined ? 0 : section.weight / section.items.length;
  };
  const fills = [
    ...itemsOf(scheme).flatMap(({ code, weight }) => [{ name: { key: 'points' as const, of: code }, value: weight ?? 1 }, ...(weight === null ? [{ name: { key: 'weight' as const, of: code }, value: share(code) }] : [])]),
    ...scheme.materials.map(({ id }) => ({ name: { key: 'material' as const, of: id }, value: STATE_WORDS.present })),
  ];
  return only(evaluate(applyChanges(kit, changesOf(fills, kit.names)), [scheme], ''));
}

const sampled = (changes: ReturnType<typeof filled>): Report => only(evaluate(applyChanges({ sheets: [], names: [] }, changes), [henan()], ''));

const printed = (scheme: Scheme, report: Report): Uint8Array => {
  const { sheets, names } = submission(scheme, report, ORIGIN, '未发现');
  return editPackage(null, [{ type: 'add', sheets, names }]);
};

describeWith('LibreOffice', 'poppler', 'Chinese font')('printed by LibreOffice', () => {
  let final: ReturnType<typeof readPdf>[];
  let drafts: ReturnType<typeof readPdf>[];
  beforeAll(async () => {
    const books = [...schemes.map((scheme) => printed(scheme, complete(scheme))), printed(henan(), sampled(filled(henan()))), printed(henan(), sampled(blank(henan())))];
    const pages = (await recalculate(books, 'pdf')).map(readPdf);
    final = pages.slice(0, schemes.length);
    drafts = pages.slice(schemes.length);
  }, 300_000);

  it('H-4: the card with its notes stands on one A4 page, final and draft', () => {
    for (const [first, second] of [...final, ...drafts]) {
      expect([Math.round(first?.width ?? 0), Math.round(first?.height ?? 0)]).toEqual([595, 842]);
      expect(squeeze(first?.text ?? '')).toMatch(/(?:得分合计|总分).*核定说明|注2/);
      expect(squeeze(second?.text ?? '')).not.toMatch(/各一级指标得分/);
    }
    expect(squeeze(drafts[0]?.[0]?.text ?? '')).toContain('3.2.3咨询投诉情况：自评未填，核定不计分。');
  });

  it('every page of a draft says so at its head, and no page of a final one', () => {
    for (const pages of drafts) for (const { text } of pages) expect(squeeze(text)).toMatch(/^草稿/);
    for (const pages of final) for (const { text } of pages) expect(text).not.toContain('草稿');
    expect(drafts.every((pages) => pages.length > 3)).toBe(true);
  });

  it('no page is empty, and the last says where it all comes from', () => {
    for (const pages of [...final, ...drafts]) for (const { text } of pages) expect(squeeze(text).length).toBeGreaterThan(40);
    expect(squeeze(final[0]?.at(-1)?.text ?? '')).toMatch(/上报说明.*状态定稿.*打分卡助手0\.1\.0/);
  });
});
