import { useState } from 'react';
import { Button, makeStyles, MenuItem, mergeClasses, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { clockText } from '../clock-text';
import { MoreMenu } from '../MoreMenu';
import type { LineFilter } from './city-state';
import { ConfirmDialog } from './ConfirmDialog';
import { intakeLines, matches } from './intake-lines';
import { useCity } from './use-city';

const FILTERS: LineFilter[] = ['problems', 'missing', 'ready'];

const useStyles = makeStyles({
  root: { padding: '4px 12px 6px' },
  line: { display: 'flex', alignItems: 'center', minHeight: '32px' },
  who: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  note: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  failed: { color: tokens.colorPaletteRedForeground1 },
  counts: { display: 'flex', gap: tokens.spacingHorizontalXS, maxWidth: '480px' },
  button: { flexGrow: 1, minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  number: { marginInlineStart: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  danger: { color: tokens.colorPaletteRedForeground1 },
  live: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Which batch this is, how far it is, and undo, redo, a new batch. Each number filters the list of files. */
export function CityBar() {
  const styles = useStyles();
  const { city, state, c, t, wide } = useCity();
  const [asking, setAsking] = useState(false);
  const { summary, decisions, files, log, kept } = state;
  const lines = intakeLines(files, summary, decisions);
  const count = (filter: LineFilter): number => lines.filter((line) => matches(filter, line)).length;
  const year = summary?.year ?? null;
  const excellentRate = summary?.statistics.excellentRate ?? null;
  const have = summary?.units.length ?? 0;
  const title = [summary?.city ?? c.bar.noCity, ...(year === null ? [] : [c.bar.year(year)])].join(' · ');
  const safe = kept === null ? null : kept === 'failed' ? t.bar.notKept : t.bar.kept(clockText(kept.at, city.now()));
  const received = c.counts.received(have, decisions.roster === null ? null : decisions.roster.units.length);
  const rate = excellentRate === null ? c.counts.noRate : c.counts.rate(excellentRate);
  return (
    <section className={styles.root} aria-label={c.title}>
      <div className={styles.line}>
        <div className={styles.who}>
          <h1 className={styles.title}>{title}</h1>
          <Text size={200} className={mergeClasses(styles.note, kept === 'failed' && styles.failed)}>{[received, ...(wide ? [rate] : []), ...(safe === null ? [] : [safe])].join(' · ')}</Text>
        </div>
        <Button appearance="subtle" icon={<ArrowUndoRegular />} aria-label={t.bar.undo} title={`${t.bar.undo} Ctrl+Z`} disabledFocusable={log.past.length === 0} onClick={city.undo} />
        <Button appearance="subtle" icon={<ArrowRedoRegular />} aria-label={t.bar.redo} title={`${t.bar.redo} Ctrl+Y`} disabledFocusable={log.future.length === 0} onClick={city.redo} />
        <MoreMenu><MenuItem icon={<AddRegular />} onClick={() => setAsking(true)}>{c.bar.restart}</MenuItem></MoreMenu>
      </div>
      <div className={styles.counts}>
        {FILTERS.map((filter) => (
          <ToggleButton key={filter} size="small" className={styles.button} checked={state.tab === 'intake' && state.filter === filter} disabledFocusable={count(filter) === 0 && state.filter !== filter} onClick={() => city.filter(filter)}>
            {c.filter[filter]}<span className={mergeClasses(styles.number, filter === 'problems' && count('problems') > 0 && styles.danger)}>{count(filter)}</span>
          </ToggleButton>
        ))}
      </div>
      <div className={styles.live} aria-live="polite">{state.phase === 'idle' && c.counts.live(have, count('problems'), count('missing'))}</div>
      {asking && <ConfirmDialog title={c.bar.restartTitle} text={c.bar.restartText} yes={c.bar.restartYes} no={c.bar.restartNo} onYes={city.restart} onEnd={() => setAsking(false)} />}
    </section>
  );
}
