import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { scoreText } from '../score-text';
import type { UnitChange } from './city-state';
import { useCity } from './use-city';
import type { CityWords } from '../words/city';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '1.2em', fontVariantNumeric: 'tabular-nums', maxHeight: '30vh', overflowY: 'auto' }, unit: { fontWeight: tokens.fontWeightSemibold } });

/** What the last intake did: what changed, what was left as it was, what was not read. */
export function ChangesNote() {
  const styles = useStyles();
  const { city, state: { changes, unchanged, cancelled, files, phase }, c } = useCity();
  if (phase === 'reading' || (changes === null && unchanged === 0 && !cancelled)) return null;
  const changed = changes ?? [];
  return (
    <MessageBar intent={cancelled ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        {changes !== null && <MessageBarTitle>{changed.length === 0 ? c.changed.none : c.changed.title(changed.length)}</MessageBarTitle>}
        {changed.length > 0 && <ul className={styles.list}>{changed.map((change) => <li key={change.unit}><span className={styles.unit}>{change.unit}</span> {textOf(change, c)}</li>)}</ul>}
        {unchanged > 0 && <div>{c.unchanged(unchanged)}</div>}
        {cancelled && <div>{c.cancelled(files.length)}</div>}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" aria-label={c.dismiss} icon={<DismissRegular />} onClick={city.dismiss} />} />
    </MessageBar>
  );
}

function textOf({ before, after, items }: UnitChange, c: CityWords): string {
  if (before === null) return `${c.changed.came} ${scoreText(after?.total ?? null)}`;
  if (after === null) return c.changed.gone;
  const parts = items.map(({ item, left, right }) => c.changed.item(item, scoreText(left), scoreText(right)));
  return c.changed.totals(scoreText(before.total), scoreText(after.total)) + (parts.length === 0 ? '' : c.changed.items(c.list(parts)));
}
