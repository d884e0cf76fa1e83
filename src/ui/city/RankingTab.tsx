import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { EmptyState } from '../EmptyState';
import { GradeBar } from './GradeBar';
import { RankingTable } from './RankingTable';
import { UnitSummary } from './UnitSummary';
import { useCity } from './use-city';

const useStyles = makeStyles({
  root: { padding: '8px 12px 24px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  wide: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 420px', columnGap: '32px', alignItems: 'start' },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  side: { position: 'sticky', top: '150px' },
  hint: { color: tokens.colorNeutralForeground2 },
  go: { alignSelf: 'center' },
});

/** Who stands where: the grades' distribution, the table, and beside it, where there is room, the chosen unit. */
export function RankingTab() {
  const styles = useStyles();
  const { city, state: { summary, unit }, c, wide } = useCity();
  if (summary === null || summary.units.length === 0) return <div className={styles.root}><EmptyState text={c.ranking.none} /><Button className={styles.go} onClick={() => city.tab('intake')}>{c.ranking.toIntake}</Button></div>;
  const chosen = summary.units.find((each) => each.unit === unit);
  return (
    <div className={mergeClasses(styles.root, wide && styles.wide)}>
      <div className={styles.column}>
        <GradeBar />
        <RankingTable />
        <Text size={200} className={styles.hint}>{c.ranking.keys} {c.ranking.excellentRule}</Text>
      </div>
      {wide && <aside className={styles.side}>{chosen === undefined ? <Text className={styles.hint}>{c.ranking.pick}</Text> : <UnitSummary unit={chosen} />}</aside>}
    </div>
  );
}
