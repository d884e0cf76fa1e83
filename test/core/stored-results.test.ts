import fc from 'fast-check';
import { samePlace } from '../../src/core/address';
import { storedResults } from '../../src/core/stored-results';
import { evaluate } from '../../src/core/report';
import type { Change } from '../../src/core/host';
import type { Cell, Workbook } from '../../src/core/workbook';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeKit } from '../../src/output/kit';
import { schemes } from '../../src/schemes';
import { changesOf, completeCard, filledCard } from '../output/kit-cards';
import { testWith } from '../tools/provided';
import { recalculate } from '../tools/recalculate';

const cellIn = (book: Workbook, { place }: Extract<Change, { type: 'stored' }>): Cell | undefined =>
  book.sheets.find(({ name }) => name === place.sheet)?.rows.find(({ index }) => index === place.row)?.cells.find(({ column }) => column === place.column);

testWith('LibreOffice')('a saved card holds the results that LibreOffice computes, or none, and is free of mismatches', async () => {
  const saved = schemes.flatMap((scheme) => {
    const kit = makeKit(scheme, { unit: '鲁山县', takenSheetNames: [] });
    const blank = editPackage(null, [{ type: 'add', ...kit }]);
    return [...fc.sample(filledCard(scheme), { numRuns: 6, seed: 7 }), ...fc.sample(completeCard(scheme), { numRuns: 4, seed: 8 })].map((fills) => {
      const changes = changesOf(fills, kit.names);
      const results = storedResults(readXlsx(blank), changes, schemes, '');
      return { results, bytes: editPackage(blank, [...changes, ...results]) };
    });
  });
  const computed = await recalculate(saved.map(({ bytes }) => bytes));
  let compared = 0;
  saved.forEach(({ bytes, results }, index) => {
    const [now, later] = [readXlsx(bytes), readXlsx(computed[index] ?? new Uint8Array())];
    for (const result of results) {
      if (result.type !== 'stored') throw new Error('Only results are expected');
      const stored = cellIn(now, result);
      if (result.value === null) expect(stored).toMatchObject({ kind: 'unvalued' });
      else {
        expect([result.place, stored?.value ?? '']).toEqual([result.place, cellIn(later, result)?.value ?? '']);
        compared++;
      }
    }
    const [report] = evaluate(now, schemes, '');
    expect(report?.findings.filter(({ rule }) => rule.endsWith('-mismatch'))).toEqual([]);
    expect(new Set(results.map((result) => (result.type === 'stored' ? result.place : null))).size).toBe(results.length);
  });
  expect(compared).toBeGreaterThan(500);
}, 200_000);

test('a change that no formula reads makes nothing stale', () => {
  const [scheme] = schemes;
  if (scheme === undefined) throw new Error('No scheme');
  const book: Workbook = { sheets: [{ name: '一', merges: [], rows: [{ index: 0, cells: [{ column: 0, value: 1 }, { column: 1, value: 2, formula: 'C1+1' }] }] }], names: [] };
  expect(storedResults(book, [{ type: 'set', place: { sheet: '一', row: 0, column: 0 }, value: 5 }], schemes, '')).toEqual([]);
  const [stale] = storedResults(book, [{ type: 'set', place: { sheet: '一', row: 0, column: 2 }, value: 5 }], schemes, '');
  expect(stale?.type === 'stored' && samePlace(stale.place, { sheet: '一', row: 0, column: 1 }) && stale.value === null).toBe(true);
});
