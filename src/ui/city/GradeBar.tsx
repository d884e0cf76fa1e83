import { makeStyles, mergeClasses, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { swatch } from './bar-styles';
import { groupOf } from './ranking-view';
import { useCity } from './use-city';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', fontVariantNumeric: 'tabular-nums' },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  bar: { display: 'block', width: '100%', height: '14px', forcedColorAdjust: 'none' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
  swatch: { display: 'inline-block', width: '10px', height: '10px', marginInlineEnd: tokens.spacingHorizontalXS, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, boxSizing: 'border-box', forcedColorAdjust: 'none' },
  excellent: swatch(tokens.colorBrandBackground, 'Highlight'),
  good: swatch(tokens.colorBrandStroke2, 'LinkText'),
  pass: swatch(tokens.colorNeutralStroke1, 'GrayText'),
  fail: swatch(tokens.colorPaletteRedBackground3, 'CanvasText'),
  incomplete: swatch(tokens.colorNeutralBackground1, 'Canvas'),
  edge: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
});

const COLOURS = ['excellent', 'good', 'pass', 'fail', 'incomplete'] as const;

/** How many units have each grade, as a bar and in numbers; each number filters the table. */
export function GradeBar() {
  const styles = useStyles();
  const { city, state: { summary, scheme, grade }, c, t } = useCity();
  if (summary === null || scheme === null) return null;
  const { units, statistics } = summary;
  const names = new Map<string, string>([...scheme.grades.map(({ key, name }) => [key, t.score.grade(key, name)] as const), ['incomplete', c.ranking.grades.incomplete]]);
  const groups = COLOURS.map((key) => ({ key, name: names.get(key) ?? key, count: units.filter((unit) => groupOf(unit) === key).length }));
  return (
    <section className={styles.root} aria-label={c.ranking.distribution}>
      <div className={styles.line}>
        <h2 className={styles.head}>{c.ranking.distribution}</h2>
        <Text>{statistics.excellentRate === null ? c.counts.noRate : c.counts.rate(statistics.excellentRate)}</Text>
      </div>
      <svg className={styles.bar} viewBox={`0 0 ${units.length} 1`} preserveAspectRatio="none" role="img" aria-label={c.list(groups.map(({ name, count }) => c.ranking.count(name, count)))}>
        {groups.map(({ key, count }, index) => (count === 0 ? null : <rect key={key} x={groups.slice(0, index).reduce((sum, group) => sum + group.count, 0)} y={0} width={count} height={1} className={mergeClasses(styles[key], styles.edge)} vectorEffect="non-scaling-stroke" />))}
      </svg>
      <div className={styles.chips}>
        {groups.map(({ key, name, count }) => (
          <ToggleButton key={key} size="small" className={styles.chip} checked={grade === key} disabledFocusable={count === 0 && grade !== key} onClick={() => city.grade(key)}>
            <span className={mergeClasses(styles.swatch, styles[key])} aria-hidden />{name} {count}
          </ToggleButton>
        ))}
      </div>
    </section>
  );
}
