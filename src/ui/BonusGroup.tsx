import { useEffect, useState } from 'react';
import { Checkbox, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Report } from '../core/report';
import type { Scheme } from '../schemes/schema';
import { cellAt } from './cell-at';
import { useCard } from './use-card';
import { useSession } from './use-session';

const useStyles = makeStyles({
  head: { margin: '12px 0 2px', padding: '0 4px 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 3.6em 2.4em 20px', alignItems: 'center', columnGap: '4px', minHeight: '32px', paddingInlineStart: '8px' },
  field: { width: '100%', minWidth: 0, paddingInline: '2px' },
  input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0, width: '100%' },
  text: { padding: '4px 8px 0' },
  max: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** Bonus points, which are apart from the full marks, and the violation that caps the grade. */
export function BonusGroup({ report, scheme }: { report: Report; scheme: Scheme }) {
  const styles = useStyles();
  const { t } = useSession();
  return (
    <>
      {report.bonus.length > 0 && (
        <section>
          <h2 className={styles.head}>{t.fill.bonus}</h2>
          {report.bonus.map((line) => {
            const official = scheme.bonus.find(({ code }) => code === line.code);
            return official === undefined ? null : <BonusLine key={line.code} line={line} name={official.name} />;
          })}
        </section>
      )}
      {report.vetoPlace !== null && scheme.veto !== null && <Veto happened={report.veto === true} text={scheme.veto.text} />}
    </>
  );
}

function Veto({ happened, text }: { happened: boolean; text: string }) {
  const styles = useStyles();
  const { session, t } = useSession();
  return (
    <section>
      <h2 className={styles.head}>{t.fill.veto}</h2>
      <Text size={200} lang="zh-CN" block className={styles.text}>{text}</Text>
      <Checkbox checked={happened} label={t.fill.vetoBox} onChange={(_, { checked }) => void session.enter({ kind: 'veto', happened: checked === true })} />
    </section>
  );
}

function BonusLine({ line: { code, max, place }, name }: { line: Report['bonus'][number]; name: string }) {
  const styles = useStyles();
  const { session, t } = useSession();
  const { workbook } = useCard();
  const stored = String(cellAt(workbook, place)?.value ?? '');
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  const keep = () => void session.enter({ kind: 'bonus', item: code, text: draft });
  return (
    <div className={styles.row}>
      <Text size={200} lang="zh-CN">{name}</Text>
      <Input size="small" className={styles.field} value={draft} onChange={(_, { value }) => setDraft(value)} onBlur={keep} input={{ className: styles.input, inputMode: 'decimal', autoComplete: 'off', 'data-nav': 'points', 'aria-label': t.fill.typed(name, String(max)) } as object} />
      <span className={styles.max}>/ {max}</span>
    </div>
  );
}
