import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { StateMark } from '../StateMark';
import type { LineState } from './intake-lines';
import { useCity } from './use-city';

const ICONS = {
  refused: DismissCircleFilled, 'unknown-unit': QuestionCircleRegular, 'scheme-mismatch': ErrorCircleFilled, 'year-mismatch': ErrorCircleFilled, duplicate: QuestionCircleRegular, 'city-book': InfoRegular, figures: InfoRegular, roster: InfoRegular,
  errors: ErrorCircleFilled, missing: CircleRegular, warnings: WarningRegular, ready: CheckmarkCircleRegular, read: CheckmarkCircleRegular, slips: InfoRegular, 'same-file': InfoRegular, superseded: InfoRegular,
} satisfies Record<LineState, unknown>;

const GRAVE: readonly LineState[] = ['refused', 'scheme-mismatch', 'year-mismatch', 'errors'];

/** How a line stands. */
export function LineMark({ state }: { state: LineState }) {
  const { c } = useCity();
  return <StateMark icon={ICONS[state]} name={c.state[state]} bad={GRAVE.includes(state)} />;
}
