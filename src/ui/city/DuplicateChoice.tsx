import { useState } from 'react';
import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { submissionKey } from '../../core/city';
import type { Submission, UnitResult } from '../../core/city';
import { clockText } from '../clock-text';
import { scoreText } from '../score-text';
import { reportDifferences } from './report-differences';
import { useCity } from './use-city';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, width: '100%', maxWidth: '560px' },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: '2px 6px 2px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: { padding: '2px 6px 2px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** Several cards of one unit, told apart item by item: the person says which one counts; the later is proposed. */
export function DuplicateChoice({ result }: { result: UnitResult }) {
  const styles = useStyles();
  const { city, state: { decisions }, c } = useCity();
  const present = submissionKey(result);
  const [picked, setPicked] = useState(present);
  const candidates: Submission[] = [result, ...result.superseded];
  const decided = decisions.choices[result.unit] !== undefined;
  const chosen = candidates.find((each) => submissionKey(each) === picked) ?? candidates[0];
  const other = candidates.find((each) => submissionKey(each) !== picked);
  const differences = chosen === undefined || other === undefined ? [] : reportDifferences(chosen.report, other.report);
  const latest = candidates.toSorted((left, right) => (right.source.modified ?? '').localeCompare(left.source.modified ?? ''))[0];
  const names = new Map(result.report.items.map(({ code, name }) => [code, name]));
  return (
    <div className={styles.root}>
      <Field label={`${c.duplicate.text(candidates.length)}${decided ? c.duplicate.decided : ''}`}>
        <RadioGroup value={picked} aria-label={c.duplicate.label} onChange={(_, { value }) => setPicked(value)}>
          {candidates.map((each) => {
            const { source, report } = each;
            const at = source.modified === null ? c.duplicate.unknown : c.duplicate.modified(clockText(source.modified, city.now()));
            const later = each === latest && source.modified !== null ? c.duplicate.proposed : '';
            return <Radio key={submissionKey(each)} value={submissionKey(each)} label={`${source.file}${later} · ${c.line.total(scoreText(report.total))} · ${at}`} />;
          })}
        </RadioGroup>
      </Field>
      <Text size={200}>{differences.length === 0 ? c.duplicate.same : c.duplicate.differ(differences.length)}</Text>
      {differences.length > 0 && (
        <table className={styles.table}>
          <thead><tr><th className={styles.head} scope="col">{c.duplicate.item}</th><th className={`${styles.head} ${styles.number}`} scope="col">{c.duplicate.left}</th><th className={`${styles.head} ${styles.number}`} scope="col">{c.duplicate.right}</th></tr></thead>
          <tbody>
            {differences.map(({ item, left, right }) => (
              <tr key={item}>
                <td className={styles.cell}>{item} {names.get(item)}</td>
                <td className={`${styles.cell} ${styles.number}`}>{scoreText(left)}</td>
                <td className={`${styles.cell} ${styles.number}`}>{scoreText(right)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button size="small" appearance="primary" data-nav="line" disabledFocusable={decided && picked === present} onClick={() => city.choose(result.unit, picked)}>{decided && picked === present ? c.duplicate.chosen : c.duplicate.confirm}</Button>
    </div>
  );
}
