import { useEffect, useRef } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LongList } from '../LongList';
import { scoreText } from '../score-text';
import { BAR_STYLES } from './bar-styles';
import { lossUnits } from './loss-view';
import type { LossItem } from './loss-view';
import { signed } from './signed';
import { useCity } from './use-city';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, scrollMarginTop: '160px' },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  line: { fontVariantNumeric: 'tabular-nums', display: 'grid', gridTemplateColumns: '8em minmax(0, 1fr) 4em 5em', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '30px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { justifyContent: 'flex-start', textAlign: 'start', minWidth: 0, padding: '3px 2px', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300 },
  ...BAR_STYLES,
  number: { textAlign: 'end' },
  zero: { color: tokens.colorPaletteRedForeground1, textAlign: 'end' },
  soft: { color: tokens.colorNeutralForeground2 },
});

/** Pixels. */
const LINE = 31;

/** One item: every unit's points, who loses most on top; a unit leads to its item. */
export function LossUnits({ item }: { item: LossItem }) {
  const styles = useStyles();
  const { city, state: { summary }, c, wide } = useCity();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!wide) root.current?.scrollIntoView({ block: 'start' });
  }, [wide, item.code]);
  if (summary === null) return null;
  const title = c.loss.of(`${item.code} ${item.name}`);
  return (
    <section ref={root} className={styles.root} aria-label={title}>
      <h2 className={styles.head}>{title}</h2>
      <Text size={200} className={styles.soft}>{c.loss.scored(item.scored)}</Text>
      <LongList items={lossUnits(summary, item.code)} keyOf={({ unit }) => unit} height={LINE} className={styles.line}>
        {({ unit, points, loss }) => (
          <>
            <Button size="small" appearance="subtle" className={styles.open} data-nav="loss-unit" onClick={() => { city.show(unit, 'unit'); city.item(item.code); }}>{unit}</Button>
            <svg className={styles.bar} viewBox={`0 0 ${item.weight ?? 1} 1`} preserveAspectRatio="none" aria-hidden><rect width={item.weight ?? 1} height={1} className={styles.full} /><rect width={points ?? 0} height={1} className={styles.part} /></svg>
            <span className={points === 0 ? styles.zero : styles.number}>{points === null ? c.loss.notScored : scoreText(points)}</span>
            <span className={styles.number}>{loss === null || loss === 0 ? '' : signed(-loss)}</span>
          </>
        )}
      </LongList>
    </section>
  );
}
