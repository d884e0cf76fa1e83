import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnitResult } from '../../core/city';
import { scoreText } from '../score-text';
import { BAR_STYLES } from './bar-styles';
import { useCity } from './use-city';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, fontVariantNumeric: 'tabular-nums' },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 9em) minmax(0, 1fr) 5.5em', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  ...BAR_STYLES,
  points: { textAlign: 'end' },
});

/** Points of each section out of its weight. */
export function SectionBars({ unit }: { unit: UnitResult }) {
  const styles = useStyles();
  const { state: { scheme }, c } = useCity();
  return (
    <ul className={styles.list} aria-label={c.unit.sections}>
      {unit.sections.map(({ code, points, weight }) => (
        <li key={code} className={styles.line}>
          <span>{scheme?.sections.find((section) => section.code === code)?.name ?? code}</span>
          <svg className={styles.bar} viewBox={`0 0 ${weight} 1`} preserveAspectRatio="none" aria-hidden><rect width={weight} height={1} className={styles.full} /><rect width={points} height={1} className={styles.part} /></svg>
          <span className={styles.points}>{scoreText(points)} / {weight}</span>
        </li>
      ))}
    </ul>
  );
}
