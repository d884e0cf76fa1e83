import { readYesNo, STATE_WORDS, NO, YES } from '../states';
import type { Rule } from './rule';

/** A text other than the offered states counts as not checked. */
export const unknownState: Rule<'unknown-state'> = {
  id: 'unknown-state',
  severity: 'warning',
  effect: 'none',
  check: ({ card, items }) => {
    const materials = new Map(items.flatMap(({ item, materials: all }) => all.filter(({ state, reading }) => state === null && reading !== null).map((each) => [each.material.id, { ...each, item }] as const)));
    const found = [...materials.values()].flatMap(({ item, material, reading }) => (reading === null ? [] : [{
      item: item.code, place: reading.place, clause: card.scheme.clauses.materials?.ref ?? card.scheme.clauses.card.ref, atStake: 0, material: material.text, found: String(reading.cell?.value ?? ''), expected: Object.values<string>(STATE_WORDS),
    }]));
    const { veto } = card;
    const value = veto?.cell?.value ?? null;
    if (veto === null || card.scheme.veto === null || value === null || value === '' || readYesNo(value) !== null) return found;
    return [...found, { item: null, place: veto.place, clause: `${card.scheme.source.document} ${card.scheme.veto.clause}`, atStake: 0, material: card.scheme.veto.text, found: String(value), expected: [YES, NO] }];
  },
  words: {
    zh: ({ material, found, expected }) => ({ message: `“${material}”处填的是“${found}”，无法识别`, mend: `请选择${expected.map((word) => `“${word}”`).join('、')}` }),
    en: ({ material, found, expected }) => ({ message: `“${found}” is none of the states of “${material}”`, mend: `Choose ${expected.join(', ')}` }),
  },
};
