import { applyChanges } from '../../../src/core/change';
import type { Change } from '../../../src/core/host';
import { evaluate } from '../../../src/core/report';
import type { Report } from '../../../src/core/report';
import { STATE_WORDS } from '../../../src/core/states';
import type { Workbook } from '../../../src/core/workbook';
import { MATERIALS } from '../../../src/output/kit/plan';
import { blank } from '../../../src/samples/blank';
import { filled } from '../../../src/samples/filled';
import { messy } from '../../../src/samples/messy';
import { schemes } from '../../../src/schemes';
import type { Scheme } from '../../../src/schemes/schema';

export const AT = '2021-04-15T17:30:00+08:00';

export const county = schemes.find(({ unit }) => unit === 'county') as Scheme;
export const city = schemes.find(({ unit }) => unit === 'city') as Scheme;

const EMPTY: Workbook = { sheets: [], names: [] };
const SAMPLES: Record<string, (scheme: Scheme) => Change[]> = { filled, blank, messy };

export function reportOf(scheme: Scheme, ...changes: Change[]): Report {
  const [report] = evaluate(applyChanges(EMPTY, changes), [scheme], '');
  if (report === undefined) throw new Error(`No card of ${scheme.id}`);
  return report;
}

export const sample = (scheme: Scheme, name: keyof typeof SAMPLES): Report => reportOf(scheme, ...(SAMPLES[name]?.(scheme) ?? []));

/** Every sample of every scheme, as a draft and as final. */
export const all = schemes.flatMap((scheme) => Object.keys(SAMPLES).map((name) => ({ scheme, name, report: sample(scheme, name) })));

/** The filled card with everything decided: every document there, with its place and page, and every item scored. */
export function decided(): Report {
  const open = sample(county, 'filled');
  const documents = new Map(open.items.flatMap(({ materials }) => materials).map((material) => [material.id, material]));
  const beside = [...documents.values()].flatMap(({ place }, index): Change[] => (place === null ? [] : [
    { type: 'set', place, value: STATE_WORDS.present },
    { type: 'set', place: { ...place, column: MATERIALS.place }, value: `档案柜${1 + (index % 3)}` },
    { type: 'set', place: { ...place, column: MATERIALS.page }, value: `${10 * index + 1}-${10 * index + 9}` },
  ]));
  const points = open.items.flatMap((item): Change[] => (item.typed !== null || item.place === null ? [] : [{ type: 'set', place: item.place, value: 1.5 }]));
  return reportOf(county, ...filled(county), ...beside, ...points);
}
