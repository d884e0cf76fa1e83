import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { toA1 } from '../core/address';
import type { Finding } from '../core/finding';
import { wordsOf } from '../core/rules';
import { scoreText } from './score-text';
import { useSession } from './use-session';

const ICONS = { error: ErrorCircleFilled, warning: WarningRegular, info: InfoRegular };

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXS, lineHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200 },
  icon: { display: 'inline-flex', fontSize: '16px', paddingTop: '2px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  message: { fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** A finding: what is wrong and why, what to do, and, as `children`, the one or two things that can be done about it here. `whole`: with its place, as outside its item. */
export function FindingLine({ finding, whole = false, children }: { finding: Finding; whole?: boolean; children?: ReactNode }) {
  const styles = useStyles();
  const { state, t } = useSession();
  const { message, mend } = wordsOf(finding, state.lang);
  const { severity, item, place, atStake, clause } = finding;
  const Icon = ICONS[severity];
  const notes = [...(whole ? [`${place.sheet} ${toA1(place)}`] : []), ...(atStake > 0 ? [t.problems.atStake(scoreText(atStake))] : []), t.problems.clause(clause)];
  return (
    <li className={styles.root}>
      <span role="img" aria-label={t.problems.severity[severity]} title={t.problems.severity[severity]} className={mergeClasses(styles.icon, severity === 'error' && styles.error)}><Icon aria-hidden /></span>
      <div>
        <Text className={styles.message}>{whole && item !== null && <b>{item} </b>}{message}</Text>
        <div>{mend}</div>
        <div className={styles.note}>{notes.join(' · ')}</div>
        {children}
      </div>
    </li>
  );
}
