import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/core/rules';

const CONTRACT = [
  'blank', 'not-a-number', 'text-number', 'date', 'error-value', 'formula-without-value', 'out-of-range', 'off-level', 'missing-material', 'unchecked-material',
  'weight-changed', 'missing-row', 'extra-row', 'duplicate-row', 'renamed-item', 'total-mismatch', 'section-mismatch', 'grade-mismatch', 'unit-missing',
];
const NOT_RULES = new Set(['index', 'rule', 'own-number']);

describe('the list of rules', () => {
  const files = readdirSync(join(__dirname, '../../../src/core/rules')).map((file) => file.replace(/\.ts$/, '')).filter((name) => !NOT_RULES.has(name));

  test('holds every file of the folder, each named after its rule', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  test.each(CONTRACT)('%s, which scripts rely on, is there', (id) => {
    expect(rules.filter((rule) => rule.id === id)).toHaveLength(1);
  });

  test('a rule looks at the card or at the score, and only errors take points away', () => {
    for (const rule of rules) {
      expect([rule.id, 'check' in rule || 'checkScored' in rule]).toEqual([rule.id, true]);
      if (rule.effect === 'unscored' || rule.effect === 'zero') expect([rule.id, rule.severity]).toEqual([rule.id, 'error']);
    }
  });
});
