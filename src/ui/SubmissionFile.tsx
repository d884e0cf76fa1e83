import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Link, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { PrivacyChoice } from '../output/submission/privacy-words';
import type { HandedKind } from './hand-in';
import { useCard } from './use-card';
import { useSession } from './use-session';

const useStyles = makeStyles({
  root: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '8px 12px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, justifyContent: 'space-between' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  about: { display: 'block', color: tokens.colorNeutralForeground2 },
  preview: { cursor: 'pointer', width: 'fit-content', paddingBlock: '4px' },
});

interface Props { kind: HandedKind; /** Personal numbers in it. */ found: number; choice: PrivacyChoice; onChoose: () => void; /** The preview. */ children: ReactNode }

/** One file that is handed in: what it is, the button that makes it, and its preview. */
export function SubmissionFile({ kind, found, choice, onChoose, children }: Props) {
  const styles = useStyles();
  const { session: { handIn }, t } = useSession();
  const { report } = useCard();
  const [busy, setBusy] = useState(false);
  const [open, setOpen] = useState(false);
  const way = kind === 'workbook' ? handIn.ways.workbook : handIn.ways.document;
  const name = t.submit.kinds[kind];
  const blocked = choice === 'refuse' && found > 0;
  const make = async (): Promise<void> => {
    setBusy(true);
    await handIn.give(kind, choice, (final) => t.submit.fileName(report.unit, name, final, kind === 'workbook' ? 'xlsx' : 'docx'));
    setBusy(false);
  };
  return (
    <article className={styles.root} aria-label={name}>
      <div className={styles.line}>
        <h3 className={styles.name}>{name}</h3>
        {way !== null && (blocked
          ? <Button size="small" data-nav="check" aria-label={`${t.submit.privacy.choose} ${name}`} onClick={onChoose}>{t.submit.privacy.choose}</Button>
          : <Button size="small" appearance="primary" data-nav="check" aria-label={`${t.submit.ways[way]} ${name}`} disabledFocusable={busy} icon={busy ? <Spinner size="extra-tiny" /> : undefined} onClick={() => void make()}>{busy ? t.submit.making : t.submit.ways[way]}</Button>)}
      </div>
      <Text size={200} className={styles.about}>{t.submit.about[kind]}</Text>
      {way === null && <Text size={200}>{t.submit.noDocument} <Link href="index.html" target="_blank" rel="noreferrer">{t.submit.page}</Link></Text>}
      {way !== null && blocked && <Text size={200}>{t.submit.privacy.blocked}</Text>}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.preview} data-nav="check">{t.submit.preview}</summary>
        {open && children}
      </details>
    </article>
  );
}
