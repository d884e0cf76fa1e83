import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
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
  const sentences = items.toReversed().map(({ code, name, loss, weight, zeroUnits }) => c.loss.bar(`${code} ${name}`, scoreText(round(loss)), scoreText(weight), zeroUnits));
  useLabels(root, label, sentences);
  const names = items.map(({ code, name }) => (wide ? `${code} ${name}` : code));
  return (
    <div ref={root} className={styles.root} style={{ height }}>
      {width > 0 && (
        <HorizontalBarChartWithAxis
          key={`${items.length} ${width} ${wide}`} width={width} height={height} barHeight={BAR} hideLegend showYAxisLables yAxisTickCount={items.length} culture={lang === 'zh' ? 'zh-CN' : 'en'} chartTitle={label} margins={{ left: wide ? 220 : 56, right: 48, top: 8, bottom: 32 }}
          data={items.toReversed().map(({ code, name, loss }, index) => ({
            x: loss, y: names[items.length - 1 - index] ?? code, legend: c.loss.legend, color: tokens.colorBrandBackground, yAxisCalloutData: scoreText(round(loss)), xAxisCalloutData: `${code} ${name}`, onClick: () => city.item(code),
            callOutAccessibilityData: { ariaLabel: sentences[index] ?? code },
          }))}
        />
      )}
    </div>
  );
}

/** The library names its picture and the group around each bar in English only; both are drawn when it likes. */
function useLabels(root: RefObject<HTMLElement | null>, label: string, sentences: readonly string[]): void {
  useEffect(() => {
    const chart = root.current;
    if (chart === null) return;
    const name = () => {
      chart.querySelector('svg')?.setAttribute('aria-label', label);
      chart.querySelectorAll('g[role=listbox]').forEach((group, index) => group.setAttribute('aria-label', sentences[index] ?? label));
    };
    name();
    const observer = new MutationObserver(name);
    observer.observe(chart, { childList: true, subtree: true });
    return () => observer.disconnect();
  });
}

/** As many digits as a bar's label has room for. */
const round = (value: number): number => Number(value.toFixed(2));
