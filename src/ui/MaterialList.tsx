import type { KeyboardEvent } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { MaterialState, ReportItem } from '../core/report';
import { useCard } from './use-card';
import { useSession } from './use-session';

const STATES: MaterialState[] = ['present', 'missing', 'unchecked'];
const ICONS = { present: CheckmarkCircleFilled, missing: DismissCircleFilled, unchecked: QuestionCircleRegular };

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  button: { width: '100%', justifyContent: 'flex-start', textAlign: 'start', padding: '4px', fontWeight: tokens.fontWeightRegular, lineHeight: tokens.lineHeightBase200, alignItems: 'flex-start' },
  text: { flexGrow: 1, overflowWrap: 'anywhere' },
  shared: { color: tokens.colorNeutralForeground2 },
  state: { minWidth: '3em', marginInlineStart: tokens.spacingHorizontalS, whiteSpace: 'nowrap', textAlign: 'end', fontWeight: tokens.fontWeightSemibold },
  missing: { color: tokens.colorPaletteRedForeground1 },
});

/** Materials to tick: a press steps through the states, the keys 1, 2 and 3 set them. */
export function MaterialList({ materials, item = null }: { materials: ReportItem['materials']; item?: string | null }) {
  const styles = useStyles();
  const { session, t } = useSession();
  const { scheme } = useCard();
  const enter = (id: string, state: MaterialState) => void session.enter({ kind: 'material', materials: [id], state });
  const onKey = (id: string, event: KeyboardEvent) => {
    const state = STATES[Number(event.key) - 1];
    if (state === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    enter(id, state);
  };
  return (
    <ul className={styles.list}>
      {materials.map(({ id, text, state }) => {
        const Icon = ICONS[state];
        const others = (scheme.materials.find((each) => each.id === id)?.items ?? []).filter((code) => code !== item);
        return (
          <li key={id}>
            <Button
              size="small" appearance="subtle" className={styles.button} data-nav="material" data-material={id} data-state={state} icon={<Icon className={mergeClasses(state === 'missing' && styles.missing)} />}
              onClick={() => enter(id, STATES[(STATES.indexOf(state) + 1) % STATES.length] ?? 'present')} onKeyDown={(event) => onKey(id, event)}
            >
              <span className={styles.text}><span lang="zh-CN">{text}</span>{item !== null && others.length > 0 && <span className={styles.shared}> · {t.material.shared(t.codes(others))}</span>}</span>
              <span className={mergeClasses(styles.state, state === 'missing' && styles.missing)}>{t.material.states[state]}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
