import type { Rule } from './rule';

/** 001 三: B类指标…缺少任何一项材料，该项指标不得分. */
export const missingMaterial: Rule<'missing-material'> = {
  id: 'missing-material',
  severity: 'error',
  effect: 'zero',
  check: ({ card, items }) => {
    const clause = card.scheme.clauses.materials;
    if (clause === null) return [];
    return items.flatMap(({ item, row, claimed, materials }) =>
      materials.filter(({ state }) => state === 'missing').map(({ material, reading }) => ({
        item: item.code,
        place: reading?.place ?? row?.points.place ?? { sheet: card.sheet, row: 0, column: 0 },
        clause: clause.ref,
        atStake: claimed ?? 0,
        found: 'missing' as const,
        expected: 'present' as const,
        material: material.id,
        text: material.text,
        wouldBe: claimed,
      })));
  },
  words: {
    zh: ({ text, wouldBe }) => ({ message: `缺“${text}”，本项不得分${wouldBe === null ? '' : `（原可得 ${wouldBe} 分）`}`, mend: '材料补齐后，在材料清单中改为“有”' }),
    en: ({ text, wouldBe }) => ({ message: `“${text}” is missing; the item gets no points${wouldBe === null ? '' : ` (${wouldBe} otherwise)`}`, mend: 'Once the document is there, set its state to 有 (present)' }),
  },
};
