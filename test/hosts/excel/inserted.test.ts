import fc from 'fast-check';
import { evaluate } from '../../../src/core/report';
import type { Workbook } from '../../../src/core/workbook';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { makeKit } from '../../../src/output/kit';
import { schemes } from '../../../src/schemes';
import { changesOf, completeCard, filledCard } from '../../output/kit-cards';
import { shownIn } from '../../output/kit-expected';
import { testWith } from '../../tools/provided';
import { recalculate } from '../../tools/recalculate';
import { bootHost } from './desk';

const EMPTY: Workbook = { sheets: [{ name: 'Sheet1', rows: [], merges: [] }], names: [] };

testWith('LibreOffice').each(schemes.map((scheme) => [scheme.id, scheme] as const))('a card of %s that was inserted and filled in Excel, saved and computed by LibreOffice, gives the points, total and grade of the report', async (_, scheme) => {
  const fills = [...fc.sample(filledCard(scheme), { numRuns: 3, seed: 7 }), ...fc.sample(completeCard(scheme), { numRuns: 3, seed: 8 })];
  const kit = makeKit(scheme, { unit: '鲁山县', takenSheetNames: ['Sheet1'] });
  const saved: Uint8Array[] = [];
  const read: Workbook[] = [];
  for (const fill of fills) {
    const { host, excel, syncs, close } = await bootHost(EMPTY, { api: 'ceiling' });
    await host.apply([{ type: 'add', ...kit }]);
    const card = changesOf(fill, kit.names).filter((change) => change.type === 'set' && change.place.sheet === kit.sheets[0]?.name);
    const others = changesOf(fill, kit.names).filter((change) => !card.includes(change));
    expect(await syncs(() => host.apply(card))).toBe(1);
    await host.apply(others);
    saved.push(excel.save());
    read.push(await host.read());
    close();
  }
  const computed = await recalculate(saved);
  computed.forEach((bytes, index) => {
    const [fromFile, ...more] = evaluate(readXlsx(bytes), schemes, '');
    const [live] = evaluate(read[index] ?? EMPTY, schemes, '');
    if (fromFile === undefined || live === undefined) throw new Error('No card');
    expect(more).toEqual([]);
    expect(fromFile.findings.filter(({ rule }) => rule.endsWith('-mismatch'))).toEqual([]);
    expect([live.total, live.grade, live.items.map(({ points }) => points)]).toEqual([fromFile.total, fromFile.grade, fromFile.items.map(({ points }) => points)]);
    const book = readXlsx(bytes);
    for (const { code, points } of live.items) expect([code, shownIn(book, kit.names, { key: 'effective', of: code })]).toEqual([code, points]);
    if (live.complete) {
      expect(shownIn(book, kit.names, { key: 'total' })).toBe(live.total);
      expect(shownIn(book, kit.names, { key: 'grade' })).toBe(live.grade.name);
    }
  });
}, 300_000);
