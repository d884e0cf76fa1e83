import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { LineState } from './intake-lines';
import { useCity } from './use-city';

const ICONS = {
  refused: DismissCircleFilled, 'unknown-unit': QuestionCircleRegular, 'scheme-mismatch': ErrorCircleFilled, 'year-mismatch': ErrorCircleFilled, duplicate: QuestionCircleRegular, 'city-book': InfoRegular, figures: InfoRegular, roster: InfoRegular,
  errors: ErrorCircleFilled, missing: CircleRegular, warnings: WarningRegular, ready: CheckmarkCircleRegular, read: CheckmarkCircleRegular, slips: InfoRegular, 'same-file': InfoRegular, superseded: InfoRegular,
} satisfies Record<LineState, unknown>;

const GRAVE: readonly LineState[] = ['refused', 'scheme-mismatch', 'year-mismatch', 'errors'];

const useStyles = makeStyles({
  mark: { display: 'inline-flex', fontSize: '18px', color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

/** A line's state as a shape with a name, never as a colour alone. */
export function LineMark({ state }: { state: LineState }) {
  const styles = useStyles();
  const { c } = useCity();
  const Icon = ICONS[state];
  return <span role="img" aria-label={c.state[state]} title={c.state[state]} className={mergeClasses(styles.mark, GRAVE.includes(state) && styles.bad)}><Icon aria-hidden /></span>;
}
