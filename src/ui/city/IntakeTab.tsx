import { useState } from 'react';
import { Button, makeStyles, mergeClasses, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { LongList } from '../LongList';
import { BatchFindings } from './BatchFindings';
import { ChangesNote } from './ChangesNote';
import { FilesPicker } from './FilesPicker';
import { intakeLines, matches } from './intake-lines';
import type { LineState } from './intake-lines';
import { IntakeLine } from './IntakeLine';
import { SetupPanel } from './SetupPanel';
import { useCity } from './use-city';

const useStyles = makeStyles({
  root: { padding: '8px 12px 24px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  wide: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 380px', columnGap: '32px', alignItems: 'start' },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  number: { fontVariantNumeric: 'tabular-nums' },
});

/** Those that a person has to do something about are open from the start. */
const OPEN: readonly LineState[] = ['refused', 'unknown-unit', 'scheme-mismatch', 'year-mismatch', 'duplicate', 'city-book', 'figures', 'roster'];
/** Pixels. */
const LINE = 58;

/** What came in: each file and each unit without one in a line, problems on top; beside it, what they are held against. */
export function IntakeTab() {
  const styles = useStyles();
  const { city, state, c, wide } = useCity();
  const { files, summary, decisions, filter, progress, skipped } = state;
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const turn = (key: string) => setTurned(new Set(turned.has(key) ? [...turned].filter((each) => each !== key) : [...turned, key]));
  const lines = intakeLines(files, summary, decisions);
  const shown = filter === null ? lines : lines.filter((line) => matches(filter, line));
  return (
    <div className={mergeClasses(styles.root, wide && styles.wide)}>
      <section className={styles.column} aria-label={c.line.list}>
        {!wide && <FilesPicker />}
        {progress !== null && (
          <div className={styles.progress}>
            <div className={styles.row}>
              <Text className={styles.number} role="status">{c.reading(progress.done, progress.total)}</Text>
              <Button size="small" onClick={city.cancel}>{c.cancel}</Button>
            </div>
            <ProgressBar value={progress.done} max={Math.max(1, progress.total)} aria-label={c.reading(progress.done, progress.total)} />
          </div>
        )}
        <ChangesNote />
        {filter !== null && <div className={styles.row}><Text size={200}>{c.filtered(c.filter[filter], shown.length)}</Text><Button size="small" onClick={() => city.filter(filter)}>{c.showAll}</Button></div>}
        <LongList items={shown} keyOf={({ key }) => key} height={LINE} className={styles.line}>
          {(line) => <IntakeLine line={line} open={OPEN.includes(line.state) !== turned.has(line.key)} turn={() => turn(line.key)} />}
        </LongList>
        {skipped.length > 0 && <details><summary>{c.skipped(skipped.length)}</summary><Text size={200} className={styles.hint}>{c.list([...skipped])}</Text></details>}
      </section>
      <div className={styles.column}>
        {wide && <FilesPicker />}
        <Text size={200} className={styles.hint}>{c.start.again}</Text>
        <SetupPanel />
        <BatchFindings />
      </div>
    </div>
  );
}
