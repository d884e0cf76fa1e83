import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { Status } from './item-view';
import { StateMark } from './StateMark';
import { useSession } from './use-session';

const ICONS = { scored: CheckmarkCircleRegular, provisional: QuestionCircleRegular, missing: DismissCircleFilled, unscored: CircleRegular, error: ErrorCircleFilled };

/** How an item stands. */
export function StatusMark({ status }: { status: Status }) {
  const { t } = useSession();
  return <StateMark icon={ICONS[status]} name={t.status[status]} bad={status === 'missing' || status === 'error'} />;
}
