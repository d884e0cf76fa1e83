import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Tab as TabName } from './state';
import { reportOf } from './state';
import { useSession } from './use-session';

const TABS: TabName[] = ['fill', 'problems', 'advice', 'materials', 'submit'];

const useStyles = makeStyles({
  list: { overflowX: 'auto', scrollbarWidth: 'none' },
  tab: { paddingInline: tokens.spacingHorizontalSNudge },
  count: { fontVariantNumeric: 'tabular-nums' },
});

export function TabBar() {
  const styles = useStyles();
  const { state, session, t } = useSession();
  const problems = reportOf(state)?.findings.length ?? 0;
  return (
    <TabList size="small" className={styles.list} selectedValue={state.tab} onTabSelect={(_, { value }) => { const tab = TABS.find((each) => each === value); if (tab !== undefined) session.tab(tab); }}>
      {TABS.map((tab) => (
        <Tab key={tab} id={`tab-${tab}`} value={tab} className={styles.tab} aria-controls="panel">
          {t.tab[tab]}{tab === 'problems' && problems > 0 && <span className={styles.count}> {problems}</span>}
        </Tab>
      ))}
    </TabList>
  );
}
