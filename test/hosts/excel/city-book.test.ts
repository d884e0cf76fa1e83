import type { Workbook } from '../../../src/core/workbook';
import { slips } from '../../../src/output';
import { schemes } from '../../../src/schemes';
import { AT, figuresOf, makeCity, heldCityBook } from '../../output/city/cities';
import { asSaved, sheetsFor } from './as-saved';
import { bootHost } from './desk';

const EMPTY: Workbook = { sheets: [{ name: 'Sheet1', rows: [], merges: [] }], names: [] };

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))('a city’s workbook and its slips are put into the open workbook as they are, the chart included (%s)', async (_, scheme) => {
  const city = makeCity(scheme, { names: ['舞钢市', '=1+1', '宝丰县', '叶县'], complete: 2, absent: 0, figures: figuresOf(scheme, ['叶县']) });
  const book = heldCityBook(scheme, city.summary, { at: AT, program: 'dafenka', takenSheetNames: ['Sheet1'], roster: city.roster });
  const returned = slips(scheme, city.summary, { at: AT, deadline: null, takenSheetNames: ['Sheet1', ...book.sheets.map(({ name }) => name)] });
  const { host, excel, heard, syncs, close } = await bootHost(EMPTY, { api: '1.14', platform: 'web' });
  const count = await syncs(() => host.apply([{ type: 'add', ...book }, { type: 'add', ...returned }]));
  expect(count).toBeLessThan(12);
  const { sheets, names } = asSaved(excel.workbook());
  const wanted = { sheets: [...book.sheets, ...returned.sheets], names: [...book.names, ...returned.names] };
  expect(asSaved({ sheets: sheets.slice(1), names })).toEqual(asSaved({ ...wanted, sheets: sheetsFor(wanted.sheets, 14) }));
  expect(sheets.flatMap(({ charts = [] }) => charts.map(({ title }) => title))).toEqual(['失分最多的指标（平均失分）']);
  expect([heard.omitted, heard.trouble]).toEqual([[], []]);
  expect(excel.requests.largest).toBeLessThan(5 * 1024 * 1024);
  close();
}, 120_000);
