import { useEffect, useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ViewSwitch } from '../ViewSwitch';
import { CityBar } from './CityBar';
import { CityNotices } from './CityNotices';
import { CityStart } from './CityStart';
import { CityTabBar } from './CityTabBar';
import { CityTroubles } from './CityTroubles';
import { ExportTab } from './ExportTab';
import { IntakeTab } from './IntakeTab';
import { LossTab } from './LossTab';
import { RankingTab } from './RankingTab';
import { UnitTab } from './UnitTab';
import { useCity } from './use-city';
import { useCityShortcuts } from './use-city-shortcuts';
import { useFilesDrop } from './use-files-drop';
import { useLeaveWarning } from './use-leave-warning';

const PANELS = { intake: IntakeTab, ranking: RankingTab, loss: LossTab, unit: UnitTab, export: ExportTab };

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  over: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  head: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, outlineStyle: 'none' },
  inner: { maxWidth: '1480px', marginInline: 'auto', width: '100%', boxSizing: 'border-box' },
  trouble: { margin: '8px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, ':empty': { display: 'none' } },
});

/** A batch: where it stands, which never scrolls away, and one of the tabs below it; without a file, how to begin. */
export function CityScreen() {
  const styles = useStyles();
  const { state } = useCity();
  const { over, zone } = useFilesDrop();
  useCityShortcuts();
  useLeaveWarning();
  const empty = state.files.length === 0 && state.phase === 'idle';
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [state.tab, state.unit]);
  useEffect(() => {
    if (!empty) head.current?.focus();
  }, [empty]);
  const Panel = PANELS[state.tab];
  return (
    <div className={mergeClasses(styles.root, over && styles.over)} {...zone}>
      <div className={styles.inner}><ViewSwitch /></div>
      {empty ? <CityStart over={over} /> : (
        <>
          <header ref={head} tabIndex={-1} className={styles.head}>
            <div className={styles.inner}>
              <CityBar />
              <CityTabBar />
            </div>
          </header>
          <main>
            <div className={styles.inner} id="panel" role="tabpanel" aria-labelledby={`tab-${state.tab}`}>
              <div className={styles.trouble}><CityTroubles /></div>
              <Panel />
            </div>
          </main>
        </>
      )}
      <CityNotices />
    </div>
  );
}
