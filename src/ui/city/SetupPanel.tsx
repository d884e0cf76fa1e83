import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { TablePicker } from './TablePicker';
import { useCity } from './use-city';

const OWN = 'own';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', flexWrap: 'wrap' },
  select: { flexGrow: 1, minWidth: '12em' },
  have: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** What the counties' files are held against: the roster, the province's figures, the summary made before. */
export function SetupPanel() {
  const styles = useStyles();
  const { city, state: { decisions, rosters }, c } = useCity();
  const { roster, rosterFile, figures, previous } = decisions;
  const chosen = roster === null ? '' : rosterFile === null ? roster.city ?? '' : OWN;
  return (
    <section className={styles.root}>
      <h2 className={styles.head}>{c.setup.title}</h2>
      <Field label={c.setup.roster} hint={roster === null ? c.setup.rosterHint : c.setup.units(roster.units.length)}>
        <div className={styles.row}>
          <Select className={styles.select} aria-label={c.setup.roster} value={chosen} onChange={(_, { value }) => { if (value !== OWN) city.tables.roster(rosters.find((each) => each.city === value) ?? null); }}>
            <option value="">{c.setup.none}</option>
            {rosterFile !== null && <option value={OWN}>{c.setup.own(rosterFile)}</option>}
            {rosters.map((each) => <option key={each.city} value={each.city ?? ''}>{each.city}</option>)}
          </Select>
          <TablePicker name="roster" label={c.setup.ownPick} take={(file) => city.tables.open('roster', file)} />
        </div>
      </Field>
      <Field label={c.setup.figures} hint={figures !== null && figures.unused.length > 0 ? c.setup.unused(c.list([...figures.unused])) : c.setup.figuresHint}>
        <div className={styles.row}>
          {figures !== null && <Text className={styles.have}>{c.setup.figuresHave(figures.file, figures.rows.length)}</Text>}
          <TablePicker name="figures" label={c.setup.pick} describe={c.setup.figures} take={(file) => city.tables.open('figures', file)} />
          {figures !== null && <Button appearance="subtle" aria-label={`${c.setup.figures} ${c.setup.drop}`} onClick={() => city.tables.drop('figures')}>{c.setup.drop}</Button>}
        </div>
      </Field>
      <Field label={c.setup.previous} hint={c.setup.previousHint}>
        <div className={styles.row}>
          {previous !== null && <Text className={styles.have}>{c.setup.previousHave(previous.file, previous.book.reviews.length)}</Text>}
          <TablePicker name="previous" label={c.setup.pick} describe={c.setup.previous} take={(file) => city.tables.open('previous', file)} />
          {previous !== null && <Button appearance="subtle" aria-label={`${c.setup.previous} ${c.setup.drop}`} onClick={() => city.tables.drop('previous')}>{c.setup.drop}</Button>}
        </div>
      </Field>
    </section>
  );
}
