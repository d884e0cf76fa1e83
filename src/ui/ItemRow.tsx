import { useEffect, useRef } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ItemView } from './item-view';
import { ItemDetail } from './ItemDetail';
import { PointsField } from './PointsField';
import { reasonText } from './reason-text';
import { scoreText } from './score-text';
import { StatusMark } from './StatusMark';
import { useSession } from './use-session';

const useStyles = makeStyles({
  line: { scrollMarginTop: '200px', scrollMarginBottom: '40px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto 3.6em 2.4em 20px', alignItems: 'center', columnGap: '4px', minHeight: '32px', borderRadius: tokens.borderRadiusMedium },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  name: { justifyContent: 'flex-start', textAlign: 'start', minWidth: 0, padding: '4px 2px', fontWeight: tokens.fontWeightRegular, lineHeight: tokens.lineHeightBase200 },
  class: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
  weight: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  reason: { margin: '0 24px 4px 30px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  detail: { margin: '2px 0 12px 12px', padding: '4px 4px 4px 12px', borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
});

/** One line: name, class, points to type, weight, state; opened, the whole item below it or, where there is room, beside the list. */
export function ItemRow({ view }: { view: ItemView }) {
  const styles = useStyles();
  const { state, session, t } = useSession();
  const { item, status } = view;
  const row = useRef<HTMLLIElement>(null);
  const chosen = state.item === item.code;
  const bad = status === 'missing' || status === 'error';
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const reason = bad || item.place === null ? reasonText(view, t, state.lang) : null;
  return (
    <li ref={row} className={styles.line}>
      <div className={mergeClasses(styles.row, chosen && styles.chosen)}>
        <Button size="small" appearance="subtle" className={styles.name} data-nav="item" icon={chosen ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={chosen} onClick={() => session.toggle(item.code)}>
          <span>{item.code} {item.name}</span>
        </Button>
        <span className={styles.class} {...(item.class === null ? {} : { title: t.fill.class(item.class) })}>{item.class}</span>
        <PointsField view={view} compact />
        <span className={styles.weight}>/ {scoreText(item.weight)}</span>
        <StatusMark status={status} />
      </div>
      {reason !== null && !(chosen && !state.around.wide) && <p className={mergeClasses(styles.reason, bad && styles.bad)}>{reason}</p>}
      {chosen && !state.around.wide && <div className={styles.detail}><ItemDetail view={view} /></div>}
    </li>
  );
}
