import { useState } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { toA1 } from '../../core/address';
import type { Source } from '../../core/city';
import type { Place } from '../../core/host';
import { SourceRows } from './SourceRows';
import { useCity } from './use-city';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  where: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Where a number stands in the file that came: to read, to copy, to look at, and in Excel to go to where that file is open. */
export function SourcePlace({ source, place }: { source: Source; place: Place }) {
  const styles = useStyles();
  const { city, c } = useCity();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);
  const where = c.unit.where(source.file, place.sheet, toA1(place));
  const name = source.file.slice(source.file.lastIndexOf('/') + 1);
  const copy = () => void navigator.clipboard.writeText(where).then(() => setCopied(true), () => setCopied(false));
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.where}>{where}</Text>
      <div className={styles.actions}>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? c.unit.hide : c.unit.show}</Button>
        {city.desk.openBook?.name() === name && <Button size="small" onClick={() => void city.select(place)}>{c.unit.locate}</Button>}
        <Button size="small" appearance="subtle" onClick={copy}>{copied ? c.unit.copied : c.unit.copy}</Button>
      </div>
      {open && <SourceRows source={source} place={place} />}
    </div>
  );
}
