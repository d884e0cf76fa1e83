import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { View } from './state';
import { useSession } from './use-session';

const VIEWS: View[] = ['county', 'city'];

const useStyles = makeStyles({
  root: { display: 'flex', gap: tokens.spacingHorizontalXS, padding: '4px 8px 0' },
  view: { minWidth: 0, fontWeight: tokens.fontWeightRegular, borderBottom: '2px solid transparent', borderRadius: 0 },
  chosen: { fontWeight: tokens.fontWeightSemibold, borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
});

/** One pane, two views: filling a county's card, and putting the city's cards together. */
export function ViewSwitch() {
  const styles = useStyles();
  const { state, session, t } = useSession();
  return (
    <nav className={styles.root} aria-label={t.view.label}>
      {VIEWS.map((view) => <Button key={view} size="small" appearance="subtle" className={mergeClasses(styles.view, state.view === view && styles.chosen)} aria-current={state.view === view ? 'page' : undefined} onClick={() => session.view(view)}>{t.view[view]}</Button>)}
    </nav>
  );
}
