import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Report } from '../core/report';
import type { Scheme } from '../schemes/schema';
import { Counters } from './Counters';
import { ScoreBar } from './ScoreBar';
import { scoreText } from './score-text';
import { TopBar } from './TopBar';
import { useCard } from './use-card';
import { useSession } from './use-session';
import type { Words } from './words';

const useStyles = makeStyles({
  root: { padding: '4px 12px 6px' },
  line: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  total: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', minWidth: '1.9em' },
  of: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  grade: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  gap: { marginInlineStart: 'auto', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  live: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Unit, total, grade and what is still possible. */
export function Scoreboard() {
  const styles = useStyles();
  const { t } = useSession();
  const { report, scheme } = useCard();
  const provisional = isProvisional(report);
  const grade = t.score.grade(report.grade.key, report.grade.name);
  return (
    <section className={styles.root} aria-label={t.score.region}>
      <TopBar />
      <div className={styles.line}>
        <span className={styles.total}>{scoreText(report.total)}</span>
        <Text size={200} className={styles.of}>{t.score.of(scoreText(scheme.fullMarks))}</Text>
        <span className={styles.grade}>{provisional && <Text size={200}>{t.score.provisional} </Text>}{grade}</span>
        {report.bonusPoints > 0 && <Text size={200} className={styles.of}>{t.score.bonus(scoreText(report.bonusPoints))}</Text>}
        <Text size={200} className={styles.gap}>{gapText(report, scheme, t)}</Text>
      </div>
      <ScoreBar report={report} scheme={scheme} />
      <Counters report={report} />
      <div className={styles.live} aria-live="polite">{t.score.live(scoreText(report.total), grade, provisional)}</div>
    </section>
  );
}

/** The grade may still change: by items without points, or by materials that nobody has checked. */
export const isProvisional = ({ grade, undecided }: Report): boolean => !grade.settled || undecided.count > 0;

function gapText({ grade: { gap }, veto }: Report, { grades }: Scheme, t: Words): string {
  if (gap === null) return veto === true ? t.score.capped : t.score.top;
  const next = grades.find(({ key }) => key === gap.to);
  return t.score.gap(scoreText(gap.points), t.score.grade(gap.to, next?.name ?? gap.to));
}
