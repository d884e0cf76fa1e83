import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { Status } from './item-view';
import { useSession } from './use-session';

const ICONS = { scored: CheckmarkCircleRegular, provisional: QuestionCircleRegular, missing: DismissCircleFilled, unscored: CircleRegular, error: ErrorCircleFilled };

const useStyles = makeStyles({
  mark: { display: 'inline-flex', fontSize: '18px', color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

/** An item's state as a shape with a name, never as a colour alone. */
export function StatusMark({ status }: { status: Status }) {
  const styles = useStyles();
  const { t } = useSession();
  const Icon = ICONS[status];
  return <span role="img" aria-label={t.status[status]} title={t.status[status]} className={mergeClasses(styles.mark, (status === 'missing' || status === 'error') && styles.bad)}><Icon aria-hidden /></span>;
}
