import type { CityInput, PastFinding, UnitResult } from '../city';
import type { Finding } from '../finding';
import { findingId } from './finding-id';

type Tracked = Pick<UnitResult, 'findings' | 'closed'>;

/**
 * What became of a unit's findings. One that is found again keeps an acceptance, and is open whatever was ticked; one that is
 * not found any more is closed. The slip's answer goes before that of the earlier summary.
 *
 * @param previous the unit's findings of the earlier summary
 * @param answers of all slips, by the finding's identity
 * @param statuses what a person decided since, by the finding's identity
 */
export function trackFindings(unit: string, findings: readonly Finding[], previous: readonly PastFinding[], answers: ReadonlyMap<string, PastFinding['answer']>, statuses: NonNullable<CityInput['statuses']> = {}): Tracked {
  const past = new Map(previous.map((each) => [each.id, each]));
  const answerOf = (id: string): PastFinding['answer'] => answers.get(id) ?? past.get(id)?.answer ?? null;
  const present = withIds(unit, findings);
  const ids = new Set(present.map(({ id }) => id));
  return {
    findings: present.map(({ id, finding }) => ({ id, finding, status: statuses[id] ?? (past.get(id)?.status === 'accepted' ? 'accepted' : 'open'), answer: answerOf(id) })),
    closed: [...past.values()].filter(({ id }) => !ids.has(id)).map((each) => ({ ...each, status: 'mended', answer: answerOf(each.id) })),
  };
}

/** Findings that would have one identity are counted in the order of their places. */
function withIds(unit: string, findings: readonly Finding[]): { id: string; finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const id = findingId(unit, finding);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { id: count === 1 ? id : `${id}#${count}`, finding };
  });
}
