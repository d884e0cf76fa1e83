import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { toA1 } from '../../core/address';
import type { UnitResult } from '../../core/city';
import { itemsOf } from '../../schemes/schema';
import { OfficialText } from '../OfficialText';
import { scoreText } from '../score-text';
import { reviewNote } from './review-note';
import type { ReviewView } from './review-view';
import { SourcePlace } from './SourcePlace';
import { UnitFinding } from './UnitFinding';
import { useCity } from './use-city';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  head: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  materials: { margin: 0, paddingInlineStart: '1.2em', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  restore: { alignSelf: 'flex-start' },
});

/** One item of a unit whole: what counts and why, findings, the figure, materials, the source, the official text. */
export function ReviewDetail({ unit, view, titled = false }: { unit: UnitResult; view: ReviewView; titled?: boolean }) {
  const styles = useStyles();
  const { city, state: { scheme }, c, t } = useCity();
  const { item, start, points, basis, findings } = view;
  const official = scheme === null ? undefined : itemsOf(scheme).find(({ code }) => code === item.code);
  const figure = unit.figures[item.code];
  const line = [`${c.unit.self} ${scoreText(item.typed)}`, c.unit.counts(scoreText(item.points)), `${c.unit.first} ${scoreText(points)}`, reviewNote(view, c)].filter((part) => part !== null);
  return (
    <div className={styles.root}>
      {titled && <h2 className={styles.title}>{item.code} {item.name}</h2>}
      <Text>{line.join(' · ')}</Text>
      {figure !== undefined && <Text size={200}>{c.unit.figure(scoreText(figure.value), `${figure.source.file} · ${figure.place.sheet} · ${toA1(figure.place)}`)}</Text>}
      {basis === 'review' && <Button size="small" className={styles.restore} aria-label={c.unit.restoreLabel(`${item.code} ${item.name}`, scoreText(start))} onClick={() => city.restore(unit.unit, item.code)}>{c.unit.restore} {scoreText(start)}</Button>}
      {findings.length > 0 && <section><h3 className={styles.head}>{c.unit.findings}</h3><ul className={styles.list}>{findings.map((found) => <UnitFinding key={found.id} found={found} unit={unit.unit} source={unit.source} />)}</ul></section>}
      {item.place !== null && <section><h3 className={styles.head}>{c.unit.source}</h3><SourcePlace source={unit.source} place={item.place} /></section>}
      {item.materials.length > 0 && <section><h3 className={styles.head}>{c.unit.materials}</h3><ul className={styles.materials}>{item.materials.map(({ id, text, state }) => <li key={id}>{text}：{t.material.states[state]}</li>)}</ul></section>}
      {official !== undefined && scheme !== null && <section><h3 className={styles.head}>{t.detail.official}</h3><OfficialText official={official} scheme={scheme} /></section>}
    </div>
  );
}
