import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { advise } from '../core/advice';
import type { Advice } from '../core/advice';
import { EmptyState } from './EmptyState';
import { moveFocus } from './move-focus';
import { scoreText } from './score-text';
import { useCard } from './use-card';
import { useSession } from './use-session';

const useStyles = makeStyles({
  root: { padding: '8px 12px 24px', maxWidth: '840px' },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  line: { display: 'grid', gridTemplateColumns: '3.6em minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  gain: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  upTo: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  what: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  go: { alignSelf: 'start', minWidth: 'auto' },
  crosses: { padding: '2px 0 6px', textAlign: 'center', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
});

/** What lifts the total most for the least. */
export function AdviceTab() {
  const styles = useStyles();
  const { t } = useSession();
  const { report, scheme } = useCard();
  const list = advise(report, scheme);
  const { gap } = report.grade;
  if (list.length === 0) return <EmptyState text={t.advice.none} />;
  const next = scheme.grades.find(({ key }) => key === gap?.to);
  return (
    <div className={styles.root} onKeyDown={moveFocus}>
      <Text>{gap === null || next === undefined ? t.advice.top : t.advice.intro(t.score.grade(next.key, next.name), scoreText(gap.points))}</Text>
      <ol className={styles.list}>{list.map((advice) => <AdviceLine key={`${advice.kind} ${advice.items.join(' ')}`} advice={advice} />)}</ol>
    </div>
  );
}

function AdviceLine({ advice: { kind, items, texts, step, gain, certain, total, grade, crosses } }: { advice: Advice }) {
  const styles = useStyles();
  const { session, t } = useSession();
  const { report } = useCard();
  const names = report.items.filter(({ code }) => items.includes(code)).map(({ code, name }) => `${code} ${name}`);
  const first = items[0];
  return (
    <li>
      <div className={styles.line}>
        <span className={mergeClasses(styles.gain, !certain && styles.upTo)}>{certain ? t.advice.gain(scoreText(gain)) : t.advice.upTo(scoreText(gain))}</span>
        <div>
          <div className={styles.what}><b>{t.advice.kind[kind]}</b> {t.codes(names)}{step !== null && <span className={styles.note}> {t.advice.step(scoreText(step.from), scoreText(step.to))}</span>}</div>
          {texts.length > 0 && <div lang="zh-CN">{t.list(texts)}</div>}
          <div className={styles.note}>{t.advice.reach(scoreText(total), t.score.grade(grade.key, grade.name))}</div>
        </div>
        {first !== undefined && <Button size="small" appearance="subtle" className={styles.go} data-nav="advice" aria-label={`${t.advice.goTo} ${first}`} onClick={() => session.goTo(first)}>{t.submit.show}</Button>}
      </div>
      {crosses !== null && <div className={styles.crosses}>{t.advice.crosses(t.score.grade(crosses.key, crosses.name))}</div>}
    </li>
  );
}
