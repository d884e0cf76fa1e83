import { useState } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { CitySummary } from '../../core/city';
import type { Scheme } from '../../schemes/schema';
import { ConfirmDialog } from './ConfirmDialog';
import { useCity } from './use-city';

const loadBook = () => import(/* webpackChunkName: "city-output" */ './city-output');

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  head: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The city workbook: as a file, or in Excel as sheets of the open workbook. */
export function BookExport({ summary, scheme }: { summary: CitySummary; scheme: Scheme }) {
  const styles = useStyles();
  const { city, state: { decisions }, c } = useCity();
  const [asking, setAsking] = useState(false);
  const [working, setWorking] = useState(false);
  const during = async (act: () => Promise<void>) => {
    setWorking(true);
    await act();
    setWorking(false);
  };
  const save = () => during(() => city.save(async () => ({ fileName: c.name.book(summary.city, summary.year), ...(await loadBook()).bookOf({ scheme, summary, at: city.now() }, decisions.roster, city.desk.program, []) })));
  const add = () => during(() => city.addToBook(async ({ sheets }) => (await loadBook()).bookOf({ scheme, summary, at: city.now() }, decisions.roster, city.desk.program, sheets.map(({ name }) => name))));
  return (
    <section className={styles.root}>
      <h2 className={styles.head}>{c.export.title}</h2>
      <Text>{c.export.text(summary.units.length)}</Text>
      <div className={styles.actions}>
        {city.desk.save !== null && <Button appearance="primary" icon={<ArrowDownloadRegular />} disabledFocusable={working} onClick={() => void save()}>{working ? c.export.working : c.export.save}</Button>}
        {city.desk.openBook !== null && <Button disabledFocusable={working} onClick={() => setAsking(true)}>{c.export.into}</Button>}
      </div>
      {city.desk.openBook !== null && <Text size={200} className={styles.hint}>{c.export.intoHint}</Text>}
      {asking && <ConfirmDialog title={c.export.intoTitle} text={c.export.intoHint} yes={c.export.intoYes} no={c.export.intoNo} onYes={() => void add()} onEnd={() => setAsking(false)} />}
    </section>
  );
}
