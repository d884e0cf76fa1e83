import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { submissionKey } from '../../core/city';
import type { Submission } from '../../core/city';
import { useCity } from './use-city';

const useStyles = makeStyles({ row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', flexWrap: 'wrap' } });

/** A card whose unit the roster does not know: the person says whose it is; units without a card first. */
export function AssignUnit({ submission }: { submission: Submission }) {
  const styles = useStyles();
  const { city, state: { decisions, summary }, c } = useCity();
  const key = submissionKey(submission);
  const assigned = decisions.assigned[key] ?? '';
  const missing = summary?.missing ?? [];
  const names = decisions.roster?.units.map(({ name }) => name) ?? [];
  const units = [...names.filter((name) => missing.includes(name)), ...names.filter((name) => !missing.includes(name))];
  const { unit } = submission.report;
  return (
    <Field label={unit === null ? c.assign.none : c.assign.text(unit)} size="small">
      <div className={styles.row}>
        <Select size="small" aria-label={c.assign.label} value={assigned} onChange={(_, { value }) => city.assign(key, value === '' ? null : value)}>
          <option value="">{c.assign.pick}</option>
          {units.map((name) => <option key={name} value={name}>{name}{missing.includes(name) ? c.assign.missing : ''}</option>)}
        </Select>
        {assigned !== '' && <Button size="small" appearance="subtle" onClick={() => city.assign(key, null)}>{c.assign.clear}</Button>}
      </div>
    </Field>
  );
}
