import { useState } from 'react';
import { makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { areAlternatives, holds } from '../core/level-for';
import type { Level } from '../schemes/schema';
import type { ItemView } from './item-view';
import { useSession } from './use-session';
import type { Words } from './words';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '1.2em', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  choice: { display: 'flex', gap: tokens.spacingHorizontalS, justifyContent: 'space-between', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  points: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  radio: { '& label': { flexGrow: 1, paddingBlock: '4px' } },
});

/** The official levels as choices where they are alternatives, else as a list. */
export function Levels({ view }: { view: ItemView }) {
  const { official } = view;
  return areAlternatives(official) ? <LevelChoice view={view} /> : <LevelList levels={official.levels} />;
}

function LevelList({ levels }: { levels: Level[] }) {
  const styles = useStyles();
  const { t } = useSession();
  return <ul className={styles.list} lang="zh-CN">{levels.map(({ text, points }, index) => <li key={index}>{text} <span className={styles.points}>{pointsText(points, t)}</span></li>)}</ul>;
}

function LevelChoice({ view: { item, official } }: { view: ItemView }) {
  const styles = useStyles();
  const { session, t } = useSession();
  const [asked, setAsked] = useState<{ min: number; max: number } | null>(null);
  const { levels } = official;
  const chosen = levels.findIndex((level) => item.typed !== null && holds(level, item.typed));
  const choose = (index: number) => {
    const points = levels[index]?.points;
    if (points === undefined) return;
    if (typeof points === 'number') void session.enter({ kind: 'points', item: item.code, text: String(points) });
    setAsked(typeof points === 'number' ? null : points);
  };
  return (
    <>
      <RadioGroup value={chosen === -1 ? '' : String(chosen)} disabled={item.place === null} onChange={(_, { value }) => choose(Number(value))} aria-label={t.detail.levels}>
        {levels.map(({ text, points }, index) => (
          <Radio key={index} className={styles.radio} value={String(index)} label={<span className={styles.choice}><span lang="zh-CN">{text}</span><span className={styles.points}>{pointsText(points, t)}</span></span>} />
        ))}
      </RadioGroup>
      <Text size={200} role="status">{asked !== null && t.detail.between(String(asked.min), String(asked.max))}</Text>
    </>
  );
}

const pointsText = (points: Level['points'], t: Words): string => t.detail.levelPoints(typeof points === 'number' ? String(points) : `${points.min}～${points.max}`);
