import type { Finding, RuleId } from '../finding';
import { blank } from './blank';
import { date } from './date';
import { decision } from './decision';
import { duplicateRow } from './duplicate-row';
import { errorValue } from './error-value';
import { extraRow } from './extra-row';
import { factsDiffer } from './facts-differ';
import { formulaWithoutValue } from './formula-without-value';
import { gradeMismatch } from './grade-mismatch';
import { missingMaterial } from './missing-material';
import { missingRow } from './missing-row';
import { notANumber } from './not-a-number';
import { offLevel } from './off-level';
import { openWeight } from './open-weight';
import { openWeightsSum } from './open-weights-sum';
import { outOfRange } from './out-of-range';
import { renamedItem } from './renamed-item';
import { sectionMismatch } from './section-mismatch';
import { textNumber } from './text-number';
import { totalMismatch } from './total-mismatch';
import { uncheckedMaterial } from './unchecked-material';
import { unitMissing } from './unit-missing';
import { unknownState } from './unknown-state';
import { unreadableFact } from './unreadable-fact';
import { versionDiffers } from './version-differs';
import { weightChanged } from './weight-changed';
import type { AnyRule, Lang, Words } from './rule';

/** Every rule, in the order in which a person would read the findings of one item. */
export const rules = [
  blank, notANumber, textNumber, date, errorValue, formulaWithoutValue, outOfRange, offLevel, missingMaterial,
  uncheckedMaterial, weightChanged, missingRow, extraRow, duplicateRow, renamedItem, totalMismatch,
  sectionMismatch, gradeMismatch, unitMissing, unknownState, unreadableFact, factsDiffer, decision,
  openWeight, openWeightsSum, versionDiffers,
] as const satisfies readonly AnyRule[];

export type { Lang, Words } from './rule';

const byId = (id: RuleId): AnyRule => {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`No rule ${id}`);
  return rule;
};

export const effectOf = (id: RuleId): AnyRule['effect'] => byId(id).effect;

/** A finding in words: what is wrong and why, and what to do. */
export function wordsOf(finding: Finding, lang: Lang): Words {
  const say: (finding: never) => Words = byId(finding.rule).words[lang];
  return say(finding as never);
}
