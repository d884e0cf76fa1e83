import { Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RuleId } from '../core/finding';
import { FactFields } from './FactFields';
import { FindingActions } from './FindingActions';
import { FindingLine } from './FindingLine';
import type { ItemView } from './item-view';
import { Levels } from './Levels';
import { MaterialList } from './MaterialList';
import { OfficialText } from './OfficialText';
import { PointsField } from './PointsField';
import { reasonText } from './reason-text';
import { StatusMark } from './StatusMark';
import { useCard } from './use-card';
import { useSession } from './use-session';
import { WeightField } from './WeightField';

/** By the reason in the first line, and by what stands below the facts. */
const SAID_ELSEWHERE: RuleId[] = ['missing-material', 'unchecked-material', 'blank', 'facts-differ', 'decision'];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  now: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  bad: { color: tokens.colorPaletteRedForeground1 },
  head: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  findings: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** One item whole: what counts now and why, then what can be done about it, then the official text. */
export function ItemDetail({ view, titled = false }: { view: ItemView; titled?: boolean }) {
  const styles = useStyles();
  const { state, t } = useSession();
  const { scheme } = useCard();
  const { item, official, findings, status } = view;
  const others = findings.filter(({ rule }) => !SAID_ELSEWHERE.includes(rule));
  return (
    <div className={styles.root}>
      {titled && <h2 className={styles.title}>{official.name}</h2>}
      <div className={styles.now}>
        <StatusMark status={status} />
        <Text className={status === 'missing' || status === 'error' ? styles.bad : undefined}>{reasonText(view, t, state.lang)}</Text>
      </div>
      {others.length > 0 && <ul className={styles.findings}>{others.map((finding, index) => <FindingLine key={`${finding.rule}-${index}`} finding={finding}><FindingActions finding={finding} whole={false} /></FindingLine>)}</ul>}
      {(official.weight === null || titled) && (
        <div className={styles.fields}>
          {official.weight === null && <WeightField view={view} />}
          {titled && <Field label={t.detail.points} size="small"><PointsField view={view} /></Field>}
        </div>
      )}
      {official.facts.length > 0 && <section><h3 className={styles.head}>{t.detail.facts}</h3><FactFields view={view} /></section>}
      {official.levels.length > 0 && <section><h3 className={styles.head}>{t.detail.levels}</h3><Levels view={view} /></section>}
      {item.materials.length > 0 && <section><h3 className={styles.head}>{t.detail.materials}</h3><MaterialList materials={item.materials} item={item.code} /></section>}
      <section><h3 className={styles.head}>{t.detail.official}</h3><OfficialText official={official} scheme={scheme} /></section>
    </div>
  );
}
