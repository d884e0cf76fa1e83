import type { ComponentType } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', fontSize: '18px', color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

/** A state as a shape with a name, never as a colour alone. */
export function StateMark({ icon: Icon, name, bad }: { icon: ComponentType<{ 'aria-hidden': boolean }>; name: string; bad: boolean }) {
  const styles = useStyles();
  return <span role="img" aria-label={name} title={name} className={mergeClasses(styles.mark, bad && styles.bad)}><Icon aria-hidden /></span>;
}
