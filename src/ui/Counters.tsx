import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { Report } from '../core/report';
import { countsOf } from './item-view';
import type { Filter } from './state';
import { useSession } from './use-session';

const FILTERS: Filter[] = ['errors', 'unchecked', 'unscored'];

const useStyles = makeStyles({
  root: { display: 'flex', gap: tokens.spacingHorizontalXS },
  button: { flexGrow: 1, minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  number: { marginInlineStart: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  danger: { color: tokens.colorPaletteRedForeground1 },
});

/** How much is wrong, unchecked and blank; each number filters the items. */
export function Counters({ report }: { report: Report }) {
  const styles = useStyles();
  const { state, session, t } = useSession();
  const counts = countsOf(report);
  return (
    <div className={styles.root}>
      {FILTERS.map((filter) => (
        <ToggleButton key={filter} size="small" className={styles.button} checked={state.tab === 'fill' && state.filter === filter} disabledFocusable={counts[filter] === 0 && state.filter !== filter} onClick={() => session.filter(filter)}>
          {t.filter[filter]}<span className={mergeClasses(styles.number, filter === 'errors' && counts.errors > 0 && styles.danger)}>{counts[filter]}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
