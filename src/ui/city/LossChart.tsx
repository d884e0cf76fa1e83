import { useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { HorizontalBarChartWithAxis } from '@fluentui/react-charts';
import { scoreText } from '../score-text';
import type { LossItem } from './loss-view';
import { useCity } from './use-city';

const BAR = 16;
const LINE = 26;
const AROUND = 56;

const useStyles = makeStyles({ root: { width: '100%', overflow: 'hidden', flexShrink: 0, '& text': { fill: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase } } });

/** Mean loss by item, the most on top; a bar leads to the item's units. All of it stands in the table below. */
export function LossChart({ items }: { items: readonly LossItem[] }) {
  const styles = useStyles();
  const { city, c, lang, wide } = useCity();
  const root = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const measure = () => setWidth(root.current?.clientWidth ?? 0);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const height = items.length * LINE + AROUND;
  const label = c.loss.chartLabel(items.length);
  // The library names its picture in English only.
  useEffect(() => root.current?.querySelector('svg')?.setAttribute('aria-label', label));
  const names = items.map(({ code, name }) => (wide ? `${code} ${name}` : code));
  return (
    <div ref={root} className={styles.root} style={{ height }}>
      {width > 0 && (
        <HorizontalBarChartWithAxis
          key={`${items.length} ${width} ${wide}`} width={width} height={height} barHeight={BAR} hideLegend showYAxisLables yAxisTickCount={items.length} culture={lang === 'zh' ? 'zh-CN' : 'en'} chartTitle={label} margins={{ left: wide ? 220 : 56, right: 48, top: 8, bottom: 32 }}
          data={items.toReversed().map(({ code, name, loss, weight, zeroUnits }, index) => ({
            x: loss, y: names[items.length - 1 - index] ?? code, legend: c.loss.legend, color: tokens.colorBrandBackground, yAxisCalloutData: scoreText(round(loss)), xAxisCalloutData: `${code} ${name}`, onClick: () => city.item(code),
            callOutAccessibilityData: { ariaLabel: c.loss.bar(`${code} ${name}`, scoreText(round(loss)), scoreText(weight), zeroUnits) },
          }))}
        />
      )}
    </div>
  );
}

/** As many digits as a bar's label has room for. */
export const round = (value: number): number => Number(value.toFixed(2));
