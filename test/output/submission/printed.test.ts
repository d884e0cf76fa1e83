import type { PrintDocument } from '../../../src/core/document';
import { writeDocx } from '../../../src/hosts/docx';
import { dividers } from '../../../src/output/submission/dividers';
import { selfReport } from '../../../src/output/submission/self-report';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { printDocuments } from '../../tools/print-documents';
import { describeWith, testWith } from '../../tools/provided';
import { AT, all, city, county, decided, sample } from './reports';
import { blocksIn, headingsIn, wordsOf } from './texts-in';

const squeeze = (text: string): string => text.replace(/\s/g, '');
function countOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

type Pages = Awaited<ReturnType<typeof printDocuments>>[number];

const drafts = all.map(({ scheme, name, report }) => ({ name: `${scheme.id} ${name}`, scheme, report, parts: { at: AT, draft: true } }));
const submissions = [...drafts, { name: `${county.id} decided`, scheme: county, report: decided(), parts: { at: AT, draft: false } }]
  .map(({ scheme, report, parts, ...rest }) => ({ ...rest, scheme, report, parts, documents: [selfReport(scheme, report, parts), dividers(scheme, report, parts)] as const }));

testWith('validator').each(submissions)('both documents of $name are valid', async ({ documents }) => {
  for (const document of documents) expect(await ooxmlErrors(await writeDocx(document), 'docx')).toEqual([]);
});

describeWith('LibreOffice Writer', 'poppler', 'Chinese font')('printed by LibreOffice', () => {
  const printed = new Map<PrintDocument, Pages>();
  beforeAll(async () => {
    const documents = submissions.flatMap((each) => each.documents);
    const pages = await printDocuments(await Promise.all(documents.map(writeDocx)));
    documents.forEach((document, index) => printed.set(document, pages[index] ?? []));
  }, 300_000);

  const textOf = (document: PrintDocument): string[] => (printed.get(document) ?? []).map(({ text }) => squeeze(text));

  it.each(submissions)('$name stands on A4 pages, none of them empty, and says 草稿 on all or none', ({ documents, parts }) => {
    for (const document of documents) {
      for (const { text, width, height } of printed.get(document) ?? []) {
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
        expect(squeeze(text).replace(/草稿|—\d+—/g, '')).not.toBe('');
        expect(text.includes('草稿')).toBe(parts.draft);
      }
    }
  });

  it.each(submissions)('the report of $name has title, contents, then numbered pages with every heading in order (H-4)', ({ documents: [report] }) => {
    const pages = textOf(report);
    const numbers = pages.map((text) => /—(\d+)—$/.exec(text)?.[1] ?? null);
    const first = numbers.indexOf('1');
    expect(pages[0]).toContain('自评报告');
    expect(pages[1]).toMatch(/^(草稿)?目录/);
    expect(numbers.slice(first)).toEqual(pages.slice(first).map((_, index) => String(index + 1)));
    const body = pages.slice(first).join('');
    let at = 0;
    for (const heading of headingsIn(report).map(squeeze)) {
      const found = body.indexOf(heading, at);
      expect([heading, found >= at]).toEqual([heading, true]);
      at = found;
    }
    for (const heading of headingsIn(report).map(squeeze)) expect(pages.slice(1, first).join('')).toContain(heading);
  });

  it.each(submissions)('the contents of $name give the page on which each heading stands', ({ documents: [report] }) => {
    const pages = (printed.get(report) ?? []).map(({ text }) => text.split('\n').map(squeeze));
    const first = pages.findIndex((lines) => lines.includes('—1—'));
    const headings = headingsIn(report).map(squeeze);
    const told = pages.slice(0, first).flat().flatMap((line) => /^(.+?)\.{3,}(\d*)$/.exec(line)?.slice(1, 3) ?? []);
    let page = first;
    const stands = headings.flatMap((heading) => {
      const after = pages.findIndex((lines, index) => index >= page && lines.some((line) => line === heading));
      page = after < 0 ? page : after;
      return [heading, after < 0 ? '' : String(after - first + 1)];
    });
    expect(told).toEqual(stands);
  });

  it.each(submissions)('nothing of $name is cut: every character of the document is on paper', ({ documents }) => {
    for (const document of documents) {
      const paper = countOf(textOf(document).join(''));
      const lacking = [...countOf(squeeze([...blocksIn(document).map(wordsOf), ...headingsIn(document)].join('').replaceAll('|', '')))].filter(([character, count]) => (paper.get(character) ?? 0) < count);
      expect(lacking).toEqual([]);
    }
  });

  it('there is a divider page for every item with evidence, its number and name alone on it', () => {
    const { documents: [, document], report } = submissions.at(-1)!;
    const withEvidence = report.items.filter(({ materials }) => materials.length > 0);
    const pages = textOf(document).filter((text) => !/—\d+—/.test(text));
    expect(pages).toHaveLength(withEvidence.length);
    withEvidence.forEach(({ code, name }, index) => expect(pages[index]).toMatch(new RegExp(`^[一二三]、\\D+（\\d+分）${code.replaceAll('.', '\\.')}${name}(材料与.*)?$`)));
  });

  it('a long name stays on the title page, whole', async () => {
    const unit = '某某县学生资助管理中心'.repeat(4);
    const [pages = []] = await printDocuments([await writeDocx(selfReport(county, { ...sample(county, 'filled'), unit }, { at: AT, draft: true }))]);
    expect(squeeze(pages[0]?.text ?? '')).toContain(unit);
    expect(squeeze(pages[0]?.text ?? '')).toContain('依据：');
    expect(squeeze(pages[1]?.text ?? '')).toContain('目录');
  }, 300_000);

  it('the scheme without documents prints one page that says so (S-3)', () => {
    const { documents: [, document] } = submissions.find(({ scheme }) => scheme === city)!;
    expect(textOf(document)).toHaveLength(1);
  });
});
