import { Text } from '@fluentui/react-components';
import type { UnitResult } from '../../core/city';
import { useCity } from './use-city';

/** How many findings are open, by their gravity, and how many are accepted, and how many were mended since the earlier summary. */
export function FindingCounts({ unit }: { unit: UnitResult }) {
  const { c, t } = useCity();
  const open = unit.findings.filter(({ status }) => status === 'open');
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = open.filter(({ finding }) => finding.severity === severity).length;
    return count === 0 ? [] : [`${t.problems.severity[severity]} ${count}`];
  });
  const accepted = unit.findings.length - open.length;
  const words = [
    ...(parts.length === 0 && accepted === 0 ? [t.problems.none] : parts), ...(accepted === 0 ? [] : [c.unit.acceptedCount(accepted)]), ...(unit.closed.length === 0 ? [] : [c.unit.closedCount(unit.closed.length)]),
  ];
  return <Text size={200}>{words.join(' · ')}</Text>;
}
