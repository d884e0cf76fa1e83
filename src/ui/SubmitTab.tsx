import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { moveFocus } from './move-focus';
import { SubmissionFiles } from './SubmissionFiles';
import { submissionChecks } from './submission-checks';
import { SubmitCheck } from './SubmitCheck';
import { UnitField } from './UnitField';
import { useCard } from './use-card';
import { useSave } from './use-save';
import { useSession } from './use-session';

const useStyles = makeStyles({
  root: { padding: '12px', maxWidth: '720px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  head: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  save: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What stands between now and a final submission, what is handed in, and a copy of the card. */
export function SubmitTab() {
  const styles = useStyles();
  const { session, state, t } = useSession();
  const { report } = useCard();
  const save = useSave();
  const checks = submissionChecks(report);
  const ready = checks.every((check) => check.state === 'done');
  const format = state.file?.format ?? 'xlsx';
  return (
    <div className={styles.root} onKeyDown={moveFocus}>
      <section>
        <h2 className={styles.head}>{ready ? t.submit.ready : t.submit.notReady}</h2>
        {ready && <Text size={200}>{t.submit.readyText}</Text>}
        <ul className={styles.list}>{checks.map((check) => <SubmitCheck key={check.kind} check={check} />)}</ul>
      </section>
      <UnitField />
      <SubmissionFiles />
      <section className={styles.save}>
        {session.live !== null && <Text size={200}>{t.live.saved}</Text>}
        {format !== 'xlsx' && <Text size={200}>{t.submit.converted(format)}</Text>}
        {session.live === null && (
          <>
            <h2 className={styles.head}>{t.submit.copy}</h2>
            <Button icon={<SaveRegular />} data-nav="check" onClick={save}>{t.submit.save}</Button>
            <Text size={200} className={styles.hint}>{t.submit.saveHint}</Text>
          </>
        )}
      </section>
    </div>
  );
}
