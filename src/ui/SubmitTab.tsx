import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { moveFocus } from './move-focus';
import { submissionChecks } from './submission-checks';
import type { SubmissionCheck } from './submission-checks';
import { UnitField } from './UnitField';
import { useCard } from './use-card';
import { useSave } from './use-save';
import { useSession } from './use-session';

const ICONS = { done: CheckmarkCircleFilled, open: CircleRegular, wrong: DismissCircleFilled };

const useStyles = makeStyles({
  root: { padding: '12px', maxWidth: '720px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  head: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'grid', gridTemplateColumns: '20px 5.5em minmax(0, 1fr) auto', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '32px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontVariantNumeric: 'tabular-nums' },
  icon: { display: 'inline-flex', fontSize: '18px' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  save: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What stands between now and a final card, and the copy to hand in. */
export function SubmitTab() {
  const styles = useStyles();
  const { session, state, t } = useSession();
  const { report } = useCard();
  const save = useSave();
  const checks = submissionChecks(report);
  const ready = checks.every((check) => check.state === 'done' || !check.blocks);
  const format = state.file?.format ?? 'xlsx';
  return (
    <div className={styles.root} onKeyDown={moveFocus}>
      <section>
        <h2 className={styles.head}>{ready ? t.submit.ready : t.submit.notReady}</h2>
        {ready && <Text size={200}>{t.submit.readyText}</Text>}
        <ul className={styles.list}>{checks.map((check) => <CheckLine key={check.id} check={check} />)}</ul>
      </section>
      <UnitField />
      <section className={styles.save}>
        {session.live !== null && <Text size={200}>{t.live.saved}</Text>}
        {format !== 'xlsx' && <Text size={200}>{t.submit.converted(format)}</Text>}
        {session.live === null && (
          <>
            <Button appearance="primary" icon={<SaveRegular />} data-nav="check" onClick={save}>{t.submit.save}</Button>
            <Text size={200} className={styles.hint}>{t.submit.saveHint}</Text>
          </>
        )}
      </section>
    </div>
  );
}

function CheckLine({ check }: { check: SubmissionCheck }) {
  const styles = useStyles();
  const { session, t } = useSession();
  const Icon = ICONS[check.state];
  const text = check.state === 'done' ? t.submit.done : { unit: () => t.submit.unit, items: () => t.submit.items(check.count, check.points), materials: () => t.submit.materials(check.count), missing: () => t.submit.missing(check.count), errors: () => t.submit.errors(check.count) }[check.id]();
  const show = { unit: null, items: () => session.filter('unscored'), materials: () => session.tab('materials'), missing: () => session.tab('materials'), errors: () => session.tab('problems') }[check.id];
  return (
    <li className={styles.line}>
      <span className={mergeClasses(styles.icon, check.state === 'wrong' && styles.wrong)}><Icon aria-hidden /></span>
      <b>{t.submit.checks[check.id]}</b>
      <span>{text}</span>
      {check.state !== 'done' && show !== null && <Button size="small" appearance="subtle" data-nav="check" aria-label={`${t.submit.show} ${t.submit.checks[check.id]}`} onClick={show}>{t.submit.show}</Button>}
    </li>
  );
}
