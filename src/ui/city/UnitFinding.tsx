import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Source, UnitResult } from '../../core/city';
import { wordsOf } from '../../core/rules';
import { FindingLine } from '../FindingLine';
import { SourcePlace } from './SourcePlace';
import { useCity } from './use-city';

const useStyles = makeStyles({ note: { display: 'block', color: tokens.colorNeutralForeground2 }, accept: { marginTop: tokens.spacingVerticalXS } });

/** A finding of a unit: words, clause, how it stands with the county and the city, and the way back to its cell. */
export function UnitFinding({ found: { id, finding, status, answer }, unit, source, whole = false }: { found: UnitResult['findings'][number]; unit: string; source: Source; whole?: boolean }) {
  const styles = useStyles();
  const { city, c, lang } = useCity();
  const act = status === 'accepted' ? c.unit.reopen : c.unit.accept;
  return (
    <FindingLine finding={finding} whole={whole}>
      {status !== 'open' && <Text size={200} className={styles.note}>{c.unit.status[status]}</Text>}
      {answer !== null && <Text size={200} className={styles.note}>{[...(answer.ticked ? [c.unit.ticked] : []), ...(answer.text === '' ? [] : [c.unit.answer(answer.text)])].join(' · ')}</Text>}
      {finding.severity !== 'info' && <div><Button size="small" className={styles.accept} aria-label={`${act} ${wordsOf(finding, lang).message}`} title={c.unit.acceptHint} onClick={() => city.accept(unit, id, status !== 'accepted')}>{act}</Button></div>}
      {whole && <SourcePlace source={source} place={finding.place} />}
    </FindingLine>
  );
}
