import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { UnitResult } from '../../core/city';
import { scoreText } from '../score-text';
import { FindingCounts } from './FindingCounts';
import { isNotable, reviewViews } from './review-view';
import { SectionBars } from './SectionBars';
import { UnitHead } from './UnitHead';
import { useCity } from './use-city';

const MOST = 12;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0, fontVariantNumeric: 'tabular-nums' },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, padding: '3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { alignSelf: 'flex-start' },
});

/** A unit in short: sections, and where the city's points are not the county's. */
export function UnitSummary({ unit }: { unit: UnitResult }) {
  const styles = useStyles();
  const { city, c } = useCity();
  const notable = reviewViews(unit).filter(isNotable);
  return (
    <section className={styles.root} aria-label={unit.unit}>
      <UnitHead unit={unit} />
      <SectionBars unit={unit} />
      <FindingCounts unit={unit} />
      {notable.length > 0 && (
        <ul className={styles.list}>
          {notable.slice(0, MOST).map(({ item, points }) => <li key={item.code} className={styles.line}><span>{item.code} {item.name}</span><span>{scoreText(item.typed)} → {scoreText(points)}</span></li>)}
        </ul>
      )}
      {notable.length > MOST && <Text size={200}>{c.unit.shown(MOST, notable.length)}</Text>}
      <Button className={styles.open} appearance="primary" onClick={() => city.tab('unit')}>{c.ranking.openUnit}</Button>
    </section>
  );
}
