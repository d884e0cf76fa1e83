import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { applyChanges } from '../../../src/core/change';
import type { CityInput, CitySummary, FigureRow, Review, Roster, Submission } from '../../../src/core/city';
import { consolidate } from '../../../src/core/consolidate';
import { evaluator } from '../../../src/core/report';
import type { Workbook } from '../../../src/core/workbook';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { cityBook } from '../../../src/output/city-book';
import { makeKit } from '../../../src/output/kit';
import type { Scheme } from '../../../src/schemes/schema';
import { itemsOf } from '../../../src/schemes/schema';
import { changesOf, completeCard, filledCard, placeIn } from '../kit-cards';

export interface City { scheme: Scheme; roster: Roster; input: CityInput; summary: CitySummary; /** As they were read back, by file. */ books: ReadonlyMap<string, Workbook> }

export const AT = '2021-04-28T02:00:00Z';

/** The units of 平顶山市 as 000 lists them. */
const PINGDINGSHAN = ['舞钢市', '鲁山县', '宝丰县', '卫东区', '叶县', '郟县', '新华区', '新城区', '石龙区', '湛河区'];

/** The city workbook with its rows made. */
export const heldCityBook = (...args: Parameters<typeof cityBook>): Workbook => applyChanges({ sheets: [], names: [] }, [{ type: 'add', ...cityBook(...args) }]);

export const rosterOf = (names: readonly string[] = PINGDINGSHAN, city: string | null = '平顶山市'): Roster => ({ city, units: names.map((name) => ({ name, aliases: [] })) });

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Real packages of filled cards, written, read back and evaluated. */
function submissionsOf(scheme: Scheme, names: readonly string[], fills: ReturnType<typeof changesOf>[]): { submissions: Submission[]; books: Map<string, Workbook> } {
  const kit = makeKit(scheme, { unit: '', takenSheetNames: [] });
  const blank = editPackage(null, [{ type: 'add', sheets: kit.sheets.slice(0, -1), names: kit.names }]);
  const evaluate = evaluator([scheme]);
  const books = new Map<string, Workbook>();
  const submissions = names.map((name, index): Submission => {
    const bytes = editPackage(blank, [{ type: 'set', place: placeIn(kit.names, { key: 'unit' }), value: name }, ...fills[index] ?? []]);
    const file = `${name.replaceAll(/[\n/]/g, '')}打分卡.xlsx`;
    const book = readXlsx(bytes);
    books.set(file, book);
    const [report] = evaluate(book, '');
    if (report === undefined) throw new Error('A kit is a card');
    return { source: { file, sha256: sha256(bytes), modified: '2021-04-20T01:30:00.000Z' }, report };
  });
  return { submissions, books };
}

export interface CityOptions { names?: readonly string[]; /** Cards with every item scored; the others are filled as people do. */ complete?: number; seed?: number; figures?: FigureRow[]; reviews?: Review[]; absent?: number; more?: Partial<CityInput> }

/** A generated city: complete cards first, two of them alike, then cards with every kind of mistake; the last units of the roster send nothing. */
export function makeCity(scheme: Scheme, { names = PINGDINGSHAN, complete = 5, seed = 104, absent = 1, figures = [], reviews = [], more = {} }: CityOptions = {}): City {
  const present = names.slice(0, names.length - absent);
  const kitNames = makeKit(scheme, { unit: '', takenSheetNames: [] }).names;
  const whole = fc.sample(completeCard(scheme), { numRuns: Math.max(complete, 1), seed });
  const loose = fc.sample(filledCard(scheme), { numRuns: Math.max(present.length - complete, 1), seed });
  const fills = present.map((_, index) => changesOf((index === 1 ? whole[0] : index < complete ? whole[index] : loose[index - complete]) ?? [], kitNames));
  const { submissions, books } = submissionsOf(scheme, present, fills);
  const roster = rosterOf(names);
  const input: CityInput = {
    submissions, roster, figures, reviews,
    refused: [{ file: '空文件.xlsx', refusal: { reason: 'empty-file' } }, { file: '扫描件.pdf', refusal: { reason: 'not-a-workbook', detail: 'PDF' } }],
    ...more,
  };
  return { scheme, roster, input, summary: consolidate(scheme, input), books };
}

/** Figures for the A items of some units, as the province's table gives them. */
export const figuresOf = (scheme: Scheme, units: readonly string[]): FigureRow[] => units.map((unit, row) => ({
  source: { file: '省中心数据.xlsx', sha256: 'f'.repeat(64), modified: null }, unit,
  points: Object.fromEntries(itemsOf(scheme).filter((item) => item.class === 'A').slice(0, 4).map(({ code, weight }, column) => {
    const value = Math.round((weight ?? 0) * 50) / 100;
    return [code, { value, place: { sheet: 'A类指标', row: row + 1, column: column + 1 }, reason: null, found: String(value), facts: {} }];
  })),
}));

export const schemeOf = (schemes: readonly Scheme[], id: string): Scheme => {
  const found = schemes.find((scheme) => scheme.id === id);
  if (found === undefined) throw new Error(`No scheme ${id}`);
  return found;
};
