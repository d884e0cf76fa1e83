import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { scoreText } from '../score-text';
import { LineDetail } from './LineDetail';
import { LineMark } from './LineMark';
import { lineNote } from './line-note';
import type { IntakeLine as Line } from './intake-lines';
import { useCity } from './use-city';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr) auto', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '36px' },
  wide: { gridTemplateColumns: '24px minmax(0, 5fr) minmax(0, 6fr) 11em', columnGap: tokens.spacingHorizontalM },
  name: { justifyContent: 'flex-start', textAlign: 'start', minWidth: 0, padding: '4px 2px', fontWeight: tokens.fontWeightRegular, lineHeight: tokens.lineHeightBase200 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  unit: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  file: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  state: { textAlign: 'end', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  under: { margin: '0 0 6px 52px' },
  absent: { color: tokens.colorNeutralForeground2 },
  detail: { margin: '0 0 10px 30px' },
});

/** A file or a missing unit: state, unit, what is wrong in a sentence; opened, what to do about it. */
export function IntakeLine({ line, open, turn }: { line: Line; open: boolean; turn(): void }) {
  const styles = useStyles();
  const { c, lang, wide } = useCity();
  const { state, unit, path, submission, result } = line;
  const report = result ?? submission?.report ?? null;
  const note = lineNote(line, c, lang);
  return (
    <>
      <div className={mergeClasses(styles.row, wide && styles.wide)}>
        <LineMark state={state} />
        <Button size="small" appearance="subtle" className={styles.name} data-nav="line" icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={open} onClick={turn}>
          <span className={styles.words}>
            <span className={mergeClasses(styles.unit, state === 'missing' && styles.absent)}>{unit ?? (submission === null ? path : c.line.noUnit)}</span>
            {path !== null && (unit !== null || submission !== null) && <span className={styles.file}>{path}</span>}
          </span>
        </Button>
        {wide && <span className={styles.note}>{note}</span>}
        <div className={styles.state}>{c.state[state]}{report !== null && state !== 'superseded' && <> · {c.line.total(scoreText(report.total))}</>}</div>
      </div>
      {!wide && note !== '' && <p className={mergeClasses(styles.note, styles.under)}>{note}</p>}
      {open && <div className={styles.detail}><LineDetail line={line} /></div>}
    </>
  );
}
