import type { Rule } from './rule';

/** Materials that nobody has decided on yet: the typed points count for now. */
export const uncheckedMaterial: Rule<'unchecked-material'> = {
  id: 'unchecked-material',
  severity: 'warning',
  effect: 'provisional',
  check: ({ card, items }) => {
    const clause = card.scheme.clauses.materials;
    if (clause === null) return [];
    return items.flatMap(({ item, row, valid, materials }) => {
      const open = materials.filter(({ state }) => state === 'unchecked' || state === null);
      const place = open[0]?.reading?.place ?? row?.points.place;
      if (open.length === 0 || place === undefined) return [];
      return [{
        item: item.code,
        place,
        clause: clause.ref,
        atStake: valid ?? 0,
        found: 'unchecked' as const,
        expected: 'present' as const,
        materials: open.map(({ material }) => material.id),
        texts: open.map(({ material }) => material.text),
      }];
    });
  },
  words: {
    zh: ({ texts }) => ({ message: `材料未核 ${texts.length} 份：${texts.map((text) => `“${text}”`).join('、')}，得分暂计`, mend: '请逐份核对，选“有”或“缺”' }),
    en: ({ texts }) => ({ message: `${texts.length} document(s) not checked: ${texts.map((text) => `“${text}”`).join(', ')}; the points count for now`, mend: 'Check each and choose 有 (present) or 缺 (missing)' }),
  },
};
