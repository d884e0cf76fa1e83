import type { Change } from '../core/host';
import { subtract } from '../core/decimal';
import { evaluate } from '../core/report';
import { makeKit } from '../output/kit';
import type { Scheme } from '../schemes/schema';
import { SAMPLE_UNITS } from './city-units';
import type { SampleUnit } from './city-units';
import { setCell, setMaterials } from './set-card';

/** The cards of a city's counties as workbooks to be made: name, time of the last change, and what stands in each. */
export const cityCards = (scheme: Scheme): { fileName: string; modified: string; changes: Change[] }[] =>
  SAMPLE_UNITS.map((unit) => ({ fileName: unit.fileName, modified: unit.modified, changes: cardOf(scheme, unit) }));

function cardOf(scheme: Scheme, { unit, short, typed = {}, missing = [], unchecked = [] }: SampleUnit): Change[] {
  const kit = makeKit(scheme, { unit, takenSheetNames: [] });
  const [card] = evaluate(kit, [scheme], '');
  if (card === undefined) throw new Error(`The kit of ${scheme.id} is no card`);
  const changes = card.items.flatMap((item) => {
    const value = item.code in typed ? typed[item.code] ?? null : subtract(item.weight ?? 0, short[item.code] ?? 0);
    return [...setCell(item.place, value), ...setMaterials(item, missing, unchecked)];
  });
  return [{ type: 'add', ...kit }, ...changes];
}
