import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Source, UnitResult } from '../../core/city';
import { FindingLine } from '../FindingLine';
import { SourcePlace } from './SourcePlace';
import { useCity } from './use-city';

const useStyles = makeStyles({ note: { display: 'block', color: tokens.colorNeutralForeground2 } });

/** A finding of a unit: words, clause, how it stands with the county, and the way back to its cell. */
export function UnitFinding({ found: { finding, status, answer }, source, whole = false }: { found: UnitResult['findings'][number]; source: Source; whole?: boolean }) {
  const styles = useStyles();
  const { c } = useCity();
  return (
    <FindingLine finding={finding} whole={whole}>
      {status !== 'open' && <Text size={200} className={styles.note}>{c.unit.status[status]}</Text>}
      {answer !== null && <Text size={200} className={styles.note}>{[...(answer.ticked ? [c.unit.ticked] : []), ...(answer.text === '' ? [] : [c.unit.answer(answer.text)])].join(' · ')}</Text>}
      {whole && <SourcePlace source={source} place={finding.place} />}
    </FindingLine>
  );
}
