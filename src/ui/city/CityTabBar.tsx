import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { CityTab } from './city-state';
import { useCity } from './use-city';

const TABS: CityTab[] = ['intake', 'ranking', 'loss', 'unit', 'export'];

const useStyles = makeStyles({
  list: { overflowX: 'auto', scrollbarWidth: 'none' },
  tab: { paddingInline: tokens.spacingHorizontalS },
});

export function CityTabBar() {
  const styles = useStyles();
  const { city, state, c } = useCity();
  return (
    <TabList size="small" className={styles.list} selectedValue={state.tab} onTabSelect={(_, { value }) => { const tab = TABS.find((each) => each === value); if (tab !== undefined) city.tab(tab); }}>
      {TABS.map((tab) => <Tab key={tab} id={`tab-${tab}`} value={tab} className={styles.tab} aria-controls="panel">{c.tab[tab]}</Tab>)}
    </TabList>
  );
}
