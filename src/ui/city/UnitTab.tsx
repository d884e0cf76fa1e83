import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { EmptyState } from '../EmptyState';
import { moveFocus } from '../move-focus';
import { FindingCounts } from './FindingCounts';
import { GeneralFindings } from './GeneralFindings';
import { ReasonField } from './ReasonField';
import { ReviewDetail } from './ReviewDetail';
import { ReviewTable } from './ReviewTable';
import { isNotable, reviewViews } from './review-view';
import { SectionBars } from './SectionBars';
import { UnitHead } from './UnitHead';
import { UnitPicker } from './UnitPicker';
import { useCity } from './use-city';

const useStyles = makeStyles({
  root: { padding: '8px 12px 24px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  wide: { display: 'grid', gridTemplateColumns: 'minmax(0, 6fr) minmax(0, 5fr)', columnGap: '32px', alignItems: 'start' },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  side: { position: 'sticky', top: '150px', maxHeight: 'calc(100vh - 160px)', overflowY: 'auto', boxSizing: 'border-box', paddingInlineStart: '20px', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** One unit: what it gave itself beside what the city gives, what differs and why, and the way back to the source. */
export function UnitTab() {
  const styles = useStyles();
  const { city, state: { summary, unit, item }, c, wide } = useCity();
  const [notableOnly, setNotableOnly] = useState(false);
  const first = summary?.units[0];
  if (summary === null || first === undefined) return <EmptyState text={c.unit.none} />;
  const result = summary.units.find((each) => each.unit === unit) ?? first;
  const views = reviewViews(result);
  const shown = notableOnly ? views.filter(isNotable) : views;
  const opened = views.find(({ item: { code } }) => code === item);
  /** Esc closes the opened item and goes back to its line. */
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || item === null) return moveFocus(event);
    event.currentTarget.querySelector<HTMLElement>('[data-nav="review"][aria-expanded="true"]')?.focus();
    city.item(null);
  };
  return (
    <div className={mergeClasses(styles.root, wide && styles.wide)} onKeyDown={onKey}>
      <div className={styles.column}>
        <UnitPicker units={summary.units} result={result} />
        <UnitHead unit={result} named={false} />
        <SectionBars unit={result} />
        <FindingCounts unit={result} />
        <ReasonField key={result.unit} unit={result} />
        <div className={styles.row}>
          <Text size={200} className={styles.hint}>{c.unit.keys}</Text>
          <ToggleButton size="small" checked={notableOnly} onClick={() => setNotableOnly(!notableOnly)}>{c.unit.notable}</ToggleButton>
        </div>
        {shown.length === 0 ? <EmptyState text={c.unit.nothing} /> : <ReviewTable unit={result} views={shown} />}
        <GeneralFindings unit={result} />
      </div>
      {wide && <aside className={styles.side}>{opened === undefined ? <Text className={styles.hint}>{c.unit.pickItem}</Text> : <ReviewDetail key={`${result.unit} ${opened.item.code}`} unit={result} view={opened} titled />}</aside>}
    </div>
  );
}
