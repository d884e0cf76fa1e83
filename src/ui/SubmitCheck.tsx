import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { obstacleWords } from '../core/readiness';
import type { Obstacle } from '../core/readiness';
import type { SubmissionCheck } from './submission-checks';
import { useCard } from './use-card';
import { useSession } from './use-session';

const ICONS = { done: CheckmarkCircleFilled, open: CircleRegular, wrong: DismissCircleFilled };

/** So many are listed; the others stand behind 查看. */
const LISTED = 5;

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'grid', gridTemplateColumns: '20px 5.5em minmax(0, 1fr) auto', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '32px', fontVariantNumeric: 'tabular-nums' },
  icon: { display: 'inline-flex', fontSize: '18px' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  list: { listStyleType: 'none', margin: 0, padding: '0 0 4px 20px' },
  place: { justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular, paddingBlock: '2px', minHeight: '24px' },
  hint: { display: 'block', color: tokens.colorNeutralForeground2, paddingLeft: '28px', paddingBottom: '4px' },
});

/** One kind of obstacle: settled, or each that is left, leading to its place. */
export function SubmitCheck({ check: { kind, state, obstacles, points } }: { check: SubmissionCheck }) {
  const styles = useStyles();
  const { session, state: { lang }, t } = useSession();
  const { scheme } = useCard();
  const Icon = ICONS[state];
  const show = { unit: null, unscored: () => session.filter('unscored'), undecided: () => session.tab('materials'), missing: () => session.tab('materials'), error: () => session.tab('problems') }[kind];
  const goTo = ({ items, place }: Obstacle): void => {
    const [item] = items;
    if (item === undefined) session.tab('problems');
    else session.goTo(item);
    if (place !== null) void session.select(place);
  };
  const listed = kind === 'unit' ? [] : obstacles.slice(0, LISTED);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={mergeClasses(styles.icon, state === 'wrong' && styles.wrong)}><Icon aria-hidden /></span>
        <b>{t.submit.checks[kind]}</b>
        <span>{state === 'done' ? t.submit.done : t.submit.counts[kind](obstacles.length, points)}</span>
        {state !== 'done' && show !== null && <Button size="small" appearance="subtle" data-nav="check" aria-label={`${t.submit.show} ${t.submit.checks[kind]}`} onClick={show}>{t.submit.show}</Button>}
      </div>
      {kind === 'missing' && state !== 'done' && <Text size={200} className={styles.hint}>{t.submit.missingHint}</Text>}
      {listed.length > 0 && (
        <ul className={styles.list}>
          {listed.map((obstacle, index) => (
            <li key={`${obstacle.kind} ${index}`}><Button size="small" appearance="transparent" className={styles.place} data-nav="check" onClick={() => goTo(obstacle)}>{obstacleWords(obstacle, scheme, lang).message}</Button></li>
          ))}
          {obstacles.length > listed.length && show !== null && <li><Button size="small" appearance="transparent" className={styles.place} data-nav="check" onClick={show}>{t.submit.more(obstacles.length - listed.length)}</Button></li>}
        </ul>
      )}
    </li>
  );
}
