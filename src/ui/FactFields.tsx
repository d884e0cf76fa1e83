import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FactField } from './FactField';
import type { ItemView } from './item-view';
import { scoreText } from './score-text';
import { useSession } from './use-session';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  result: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minHeight: '32px', fontVariantNumeric: 'tabular-nums' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** The figures that a rule turns into points, and what they give. */
export function FactFields({ view: { item, official } }: { view: ItemView }) {
  const styles = useStyles();
  const { state, session, t } = useSession();
  const { computed } = item;
  const decisions = computed !== null && 'decisions' in computed ? computed.decisions.flatMap((id) => official.decisions.filter((each) => each.id === id)) : [];
  const nameOf = (id: string) => official.facts.find((fact) => fact.id === id)?.name[state.lang] ?? id;
  return (
    <div className={styles.root}>
      {official.facts.map((fact) => <FactField key={fact.id} item={item.code} fact={fact} value={item.facts.find(({ id }) => id === fact.id)?.value ?? null} />)}
      <div className={styles.result} role="status">
        {computed === null ? <Text size={200} className={styles.note}>{t.fact.empty}</Text>
          : 'missing' in computed ? <Text size={200}>{t.fact.missing(t.codes(computed.missing.map(nameOf)))}</Text>
          : computed.points === null ? <Text>{t.fact.range(String(computed.range.min), String(computed.range.max))}</Text>
          : (
            <>
              <Text>{t.fact.computed(scoreText(computed.points))}</Text>
              {computed.points === item.typed ? <Text size={200} className={styles.note}>{t.fact.same}</Text>
                : <Button size="small" appearance="primary" disabled={item.place === null} onClick={() => void session.enter({ kind: 'points', item: item.code, text: String(computed.points) })}>{t.fact.adopt(scoreText(computed.points))}</Button>}
            </>
          )}
      </div>
      {decisions.map((decision) => <Text key={decision.id} size={200} className={styles.note}>{t.detail.decision}{state.lang === 'zh' ? '：' : ': '}{decision[state.lang]}</Text>)}
    </div>
  );
}
