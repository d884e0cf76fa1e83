import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';

const useStyles = makeStyles({ root: { display: 'flex', alignItems: 'center', justifyContent: 'center', gap: tokens.spacingHorizontalS, padding: '48px 16px', color: tokens.colorNeutralForeground2 } });

/** Says that there is nothing to do here. */
export function EmptyState({ text }: { text: string }) {
  return <div className={useStyles().root}><CheckmarkCircleRegular aria-hidden fontSize={24} /><Text>{text}</Text></div>;
}
