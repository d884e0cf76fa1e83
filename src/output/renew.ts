import type { Change, Place } from '../core/host';
import { evaluate } from '../core/report';
import type { Report } from '../core/report';
import { NO, STATE_WORDS, YES } from '../core/states';
import type { CellValue } from '../core/workbook';
import type { Scheme } from '../schemes/schema';
import { makeKit } from './kit';
import { MATERIALS } from './kit/plan';

/** A new kit with the values of a card: for workbooks that cannot be written back in their own format. `cell` gives what the old card's cell holds. */
export function renew(scheme: Scheme, report: Report, cell: (place: Place) => CellValue): Change[] {
  const { sheets, names } = makeKit(scheme, { unit: report.unit ?? '', takenSheetNames: [], ...(report.year === null ? {} : { year: report.year }) });
  const [blank] = evaluate({ sheets, names }, [scheme], '');
  if (blank === undefined) throw new Error(`The kit of ${scheme.id} is no card`);
  const set = (place: Place | null, value: CellValue): Change[] => (place === null || value === null ? [] : [{ type: 'set', place, value }]);
  const values = report.items.flatMap((item) => {
    const to = blank.items.find(({ code }) => code === item.code);
    if (to === undefined) return [];
    return [
      ...set(to.place, item.place && cell(item.place)),
      ...(scheme.sections.some(({ items }) => items.some(({ code, weight }) => code === item.code && weight === null)) ? set(to.weightPlace, item.weight) : []),
      ...item.materials.flatMap(({ id, state, location, page }) => {
        const at = to.materials.find((each) => each.id === id)?.place ?? null;
        const beside = (column: number, text: string | null) => set(at && { ...at, column }, text);
        return [...set(at, state === 'unchecked' ? null : STATE_WORDS[state]), ...beside(MATERIALS.place, location), ...beside(MATERIALS.page, page)];
      }),
      ...item.facts.flatMap(({ id, value }) => set(to.facts.find((each) => each.id === id)?.place ?? null, typeof value === 'boolean' ? (value ? YES : NO) : value)),
    ];
  });
  const bonus = report.bonus.flatMap(({ code, place }) => set(blank.bonus.find((each) => each.code === code)?.place ?? null, cell(place)));
  return [{ type: 'add', sheets, names }, ...values, ...bonus, ...set(blank.vetoPlace, report.veto === true ? YES : null)];
}
