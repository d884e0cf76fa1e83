import type { KeyboardEvent } from 'react';
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { BonusGroup } from './BonusGroup';
import { ItemDetail } from './ItemDetail';
import { passes, viewsOf } from './item-view';
import { moveFocus } from './move-focus';
import { SectionGroup } from './SectionGroup';
import { useCard } from './use-card';
import { useSession } from './use-session';

const useStyles = makeStyles({
  root: { padding: '4px 8px 24px' },
  wide: { display: 'grid', gridTemplateColumns: 'minmax(420px, 5fr) 6fr', columnGap: tokens.spacingHorizontalXL },
  side: { position: 'sticky', top: '190px', alignSelf: 'start', maxHeight: 'calc(100vh - 200px)', overflowY: 'auto', boxSizing: 'border-box', padding: '8px 4px 8px 20px', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  hint: { color: tokens.colorNeutralForeground2 },
  filter: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px' },
});

/** All items by section, to type points and to open one at a time. */
export function FillTab() {
  const styles = useStyles();
  const { state, session, t } = useSession();
  const { report, scheme } = useCard();
  const views = viewsOf(report, scheme);
  const shown = views.filter((view) => passes(view, state.filter));
  const opened = views.find(({ item }) => item.code === state.item);
  /** Esc closes the opened item and goes back to its line. */
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || state.item === null) return moveFocus(event);
    event.currentTarget.querySelector<HTMLElement>('[data-nav="item"][aria-expanded="true"]')?.focus();
    session.toggle(null);
  };
  return (
    <div className={mergeClasses(styles.root, state.around.wide && styles.wide)} onKeyDown={onKey}>
      <div>
        {state.filter === null
          ? <Text size={200} className={styles.hint}>{t.fill.keys}</Text>
          : <div className={styles.filter}><Text size={200}>{t.filtered(t.filter[state.filter], shown.length)}</Text><Button size="small" appearance="transparent" onClick={() => state.filter !== null && session.filter(state.filter)}>{t.showAll}</Button></div>}
        {scheme.sections.map((section) => {
          const own = shown.filter(({ official }) => section.items.includes(official));
          return own.length === 0 ? null : <SectionGroup key={section.code} section={section} sum={report.sections.find(({ code }) => code === section.code)} views={own} />;
        })}
        {state.filter === null && <BonusGroup report={report} scheme={scheme} />}
      </div>
      {state.around.wide && (
        <aside className={styles.side} aria-live="off">
          {opened === undefined ? <Text className={styles.hint}>{t.fill.pick}</Text> : <ItemDetail key={opened.item.code} view={opened} titled />}
        </aside>
      )}
    </div>
  );
}
