import { lazy, Suspense, useState } from 'react';
import { Button, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { EmptyState } from '../EmptyState';
import { moveFocus } from '../move-focus';
import { lossItems } from './loss-view';
import { LossTable } from './LossTable';
import { LossUnits } from './LossUnits';
import { useCity } from './use-city';

const LossChart = lazy(() => import(/* webpackChunkName: "charts" */ './LossChart').then(({ LossChart: component }) => ({ default: component })));

/** Bars that are shown until all are asked for. */
const TOP = 12;

const useStyles = makeStyles({
  root: { padding: '8px 12px 24px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  wide: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 420px', columnGap: '32px', alignItems: 'start' },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  side: { position: 'sticky', top: '150px' },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Where points are lost: bars, the table behind them, and the units of the chosen item. */
export function LossTab() {
  const styles = useStyles();
  const { state: { summary, scheme, item }, c, wide } = useCity();
  const [all, setAll] = useState(false);
  if (summary === null || scheme === null || summary.units.length === 0) return <EmptyState text={c.loss.empty} />;
  const items = lossItems(summary, scheme);
  const lost = items.filter(({ loss }) => loss > 0);
  if (lost.length === 0) return <EmptyState text={c.loss.none} />;
  const shown = all ? lost : lost.slice(0, TOP);
  const chosen = items.find(({ code }) => code === item);
  return (
    <div className={mergeClasses(styles.root, wide && styles.wide)}>
      <div className={styles.column} onKeyDown={moveFocus}>
        <div className={styles.row}>
          <h2 className={styles.head}>{all || lost.length <= TOP ? c.loss.chart : c.loss.top(TOP)}</h2>
          {lost.length > TOP && <Button size="small" appearance="subtle" onClick={() => setAll(!all)}>{all ? c.loss.less : c.loss.all}</Button>}
        </div>
        <Suspense fallback={<Spinner />}><LossChart items={shown} /></Suspense>
        {!wide && chosen !== undefined && <LossUnits item={chosen} />}
        <LossTable items={items} />
      </div>
      {wide && <aside className={styles.side}>{chosen === undefined ? <Text className={styles.hint}>{c.loss.pick}</Text> : <LossUnits item={chosen} />}</aside>}
      {!wide && chosen === undefined && <Text size={200} className={styles.hint}>{c.loss.pick}</Text>}
    </div>
  );
}
