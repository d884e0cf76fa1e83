import { useState } from 'react';
import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderZipRegular } from '@fluentui/react-icons/svg/folder-zip';
import type { CitySummary } from '../../core/city';
import type { Scheme } from '../../schemes/schema';
import { useCity } from './use-city';

const loadSlips = () => import(/* webpackChunkName: "city-output" */ './city-output');

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  head: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%', maxWidth: '480px', fontVariantNumeric: 'tabular-nums' },
  line: { display: 'flex', justifyContent: 'space-between', padding: '3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The return slips: which units get one, and how many findings are on it. */
export function SlipExport({ summary, scheme }: { summary: CitySummary; scheme: Scheme }) {
  const styles = useStyles();
  const { city, c } = useCity();
  const [working, setWorking] = useState(false);
  const [deadline, setDeadline] = useState('');
  const units = summary.units.map(({ unit, findings }) => ({ unit, count: findings.filter(({ finding, status }) => status === 'open' && finding.severity !== 'info').length })).filter(({ count }) => count > 0);
  const total = units.reduce((sum, { count }) => sum + count, 0);
  const during = async (act: () => Promise<void>) => {
    setWorking(true);
    await act();
    setWorking(false);
  };
  const one = () => during(() => city.save(async () => ({ fileName: c.name.slips(summary.city), ...(await loadSlips()).allSlips({ scheme, summary, at: city.now() }, deadline.trim() || null) })));
  const many = () => during(() => city.saveAll(async () => {
    const made = (await loadSlips()).slipsByUnit({ scheme, summary, at: city.now() }, deadline.trim() || null);
    return made.map(({ unit, sheets, names }) => ({ fileName: c.name.slip(unit), sheets, names }));
  }, c.name.archive(summary.city)));
  return (
    <section className={styles.root}>
      <h2 className={styles.head}>{c.export.slips}</h2>
      {units.length === 0 ? <Text>{c.export.slipsNone}</Text> : (
        <>
          <Text>{c.export.slipsText(units.length, total)}</Text>
          <Field label={c.export.deadline} hint={c.export.deadlineHint} size="small"><Input size="small" value={deadline} onChange={(_, { value }) => setDeadline(value)} /></Field>
          <div className={styles.actions}>
            {city.desk.save !== null && <Button icon={<ArrowDownloadRegular />} disabledFocusable={working} onClick={() => void one()}>{working ? c.export.working : c.export.one}</Button>}
            {city.desk.saveAll !== null && <Button icon={<FolderZipRegular />} disabledFocusable={working} onClick={() => void many()}>{c.export.many}</Button>}
          </div>
          <ul className={styles.list} aria-label={c.export.list}>{units.map(({ unit, count }) => <li key={unit} className={styles.line}><span>{unit}</span><span>{c.export.what(count)}</span></li>)}</ul>
        </>
      )}
    </section>
  );
}
