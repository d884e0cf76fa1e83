import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { EmptyState } from '../EmptyState';
import { BookExport } from './BookExport';
import { exportNotes } from './export-notes';
import { SlipExport } from './SlipExport';
import { useCity } from './use-city';

const useStyles = makeStyles({
  root: { padding: '12px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  wide: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '48px', alignItems: 'start', maxWidth: '1100px' },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  head: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  notes: { margin: 0, paddingInlineStart: '1.2em', lineHeight: tokens.lineHeightBase300 },
});

/** What goes out: the city workbook and the return slips, and what will be in each. */
export function ExportTab() {
  const styles = useStyles();
  const { state, c, wide } = useCity();
  const { summary, scheme } = state;
  if (summary === null || scheme === null || summary.units.length === 0) return <EmptyState text={c.export.nothing} />;
  const notes = exportNotes(state, c);
  return (
    <div className={mergeClasses(styles.root, wide && styles.wide)}>
      <div className={styles.column}>
        <section>
          <h2 className={styles.head}>{c.export.before}</h2>
          {notes.length === 0 ? <Text>{c.export.ready}</Text> : <ul className={styles.notes}>{notes.map((note) => <li key={note}>{note}</li>)}</ul>}
        </section>
        <BookExport summary={summary} scheme={scheme} />
      </div>
      <SlipExport summary={summary} scheme={scheme} />
    </div>
  );
}
