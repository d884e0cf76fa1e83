import { useRef, useState } from 'react';
import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { PrivacyChoice } from '../output/submission/privacy-words';
import { DocumentPreview } from './DocumentPreview';
import { PersonalData } from './PersonalData';
import { SheetPreview } from './SheetPreview';
import { SubmissionFile } from './SubmissionFile';
import { useOutgoing } from './use-outgoing';
import { useSession } from './use-session';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

/** The three files of a submission with their previews, and what is done with personal numbers in them. */
export function SubmissionFiles() {
  const styles = useStyles();
  const { t } = useSession();
  const [choice, setChoice] = useState<PrivacyChoice>('refuse');
  const drawn = useOutgoing(choice);
  const choices = useRef<HTMLDivElement>(null);
  if (drawn === null) return <Spinner size="tiny" label={t.submit.drawing} />;
  const { obstacles, workbook, report, dividers, personal } = drawn;
  const [card] = workbook.sheets;
  const file = { choice, onChoose: () => choices.current?.querySelector('input')?.focus() };
  return (
    <section className={styles.root}>
      <h2 className={styles.head}>{t.submit.files}</h2>
      <Text size={200}>{obstacles.length === 0 ? t.submit.final : t.submit.draft(obstacles.length)}</Text>
      <PersonalData places={[...personal.workbook, ...personal.report, ...personal.dividers]} choice={choice} onChoice={setChoice} group={choices} />
      <SubmissionFile kind="workbook" found={personal.workbook.length} {...file}>{card !== undefined && <SheetPreview sheet={card} />}</SubmissionFile>
      <SubmissionFile kind="report" found={personal.report.length} {...file}><DocumentPreview document={report} /></SubmissionFile>
      <SubmissionFile kind="dividers" found={personal.dividers.length} {...file}><DocumentPreview document={dividers} /></SubmissionFile>
    </section>
  );
}
