import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { UnitResult } from '../../core/city';
import { scoreText } from '../score-text';
import { typedTotal } from './review-view';
import { useCity } from './use-city';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, flexWrap: 'wrap', fontVariantNumeric: 'tabular-nums' },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  total: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  grade: { fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground2 },
});

/** A unit's name, total, grade and rank, and what the self-assessment was. */
export function UnitHead({ unit, named = true }: { unit: UnitResult; named?: boolean }) {
  const styles = useStyles();
  const { state: { scheme }, c, t } = useCity();
  const { gap } = unit.grade;
  const next = scheme?.grades.find(({ key }) => key === gap?.to);
  const notes = [
    unit.rank === null ? c.unit.noRank : c.unit.rank(unit.rank),
    c.unit.head(scoreText(typedTotal(unit)), scoreText(unit.total)),
    ...(unit.complete ? [] : [c.unit.low(scoreText(unit.low), scoreText(unit.high))]),
    ...(unit.complete && gap !== null && next !== undefined ? [c.ranking.gap(t.score.grade(next.key, next.name), scoreText(gap.points))] : []),
  ];
  return (
    <div>
      <div className={styles.root}>
        {named && <h2 className={styles.name}>{unit.unit}</h2>}
        <span className={styles.total}>{scoreText(unit.total)}</span>
        <span className={styles.grade}>{unit.complete ? t.score.grade(unit.grade.key, unit.grade.name) : c.ranking.grades.incomplete}</span>
      </div>
      <Text size={200} className={styles.soft}>{notes.join(' · ')}</Text>
    </div>
  );
}
