import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../core/report';
import type { Scheme } from '../schemes/schema';
import { scoreText } from './score-text';
import { useSession } from './use-session';

const useStyles = makeStyles({
  root: { margin: '2px 0 4px' },
  track: { position: 'relative', height: '10px', backgroundColor: tokens.colorNeutralBackground5, borderRadius: tokens.borderRadiusSmall, overflow: 'hidden', '@media (forced-colors: active)': { border: '1px solid CanvasText', backgroundColor: 'Canvas' } },
  sure: { position: 'absolute', insetBlock: 0, left: 0, backgroundColor: tokens.colorBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
  possible: {
    position: 'absolute', insetBlock: 0, backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandBackground} 0 2px, transparent 2px 5px)`,
    '@media (forced-colors: active)': { backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 5px)', forcedColorAdjust: 'none' },
  },
  mark: { position: 'absolute', insetBlock: 0, width: '2px', marginLeft: '-1px', backgroundColor: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' } },
  scale: { position: 'relative', height: '14px', fontSize: tokens.fontSizeBase100, lineHeight: '14px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  number: { position: 'absolute', transform: 'translateX(-50%)' },
  range: { position: 'absolute', left: 0 },
});

/** The total on a scale from 0 to full marks, with the grades' bounds and, hatched, what is still possible. */
export function ScoreBar({ report, scheme }: { report: Report; scheme: Scheme }) {
  const styles = useStyles();
  const { t } = useSession();
  const percent = (points: number) => `${Math.min(100, Math.max(0, (points / scheme.fullMarks) * 100))}%`;
  const { total, low, high, grade } = report;
  const sure = Math.min(total, low);
  const bounds = scheme.grades.filter(({ min }) => min > 0);
  return (
    <div className={styles.root} role="img" aria-label={t.score.chart(scoreText(total), t.score.grade(grade.key, grade.name), scoreText(low), scoreText(high))}>
      <div className={styles.track}>
        <div className={styles.sure} style={{ width: percent(sure) }} />
        <div className={styles.possible} style={{ left: percent(sure), width: `calc(${percent(high)} - ${percent(sure)})` }} />
        {bounds.map(({ key, min }) => <div key={key} className={styles.mark} style={{ left: percent(min) }} />)}
      </div>
      <div className={styles.scale}>
        <span className={styles.range}>{high > low ? t.score.range(scoreText(low), scoreText(high)) : t.score.settledRange}</span>
        {bounds.map(({ key, min }) => <span key={key} className={styles.number} style={{ left: percent(min) }}>{min}</span>)}
      </div>
    </div>
  );
}
