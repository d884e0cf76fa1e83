import { useEffect, useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { useCard } from './use-card';
import { useSession } from './use-session';

/** The unit's name, where the card has a cell for nothing else but it. */
export function UnitField() {
  const { session, t } = useSession();
  const { report } = useCard();
  const stored = report.unit ?? '';
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  if (report.unitPlace === null || report.by !== 'names') return null;
  const keep = () => void session.enter({ kind: 'unit', text: draft });
  return (
    <Field label={t.newCard.unit} style={{ maxWidth: '20em' }}>
      <Input value={draft} onChange={(_, { value }) => setDraft(value)} onBlur={keep} input={{ autoComplete: 'off', onKeyDown: ({ key }) => { if (key === 'Enter') keep(); } }} />
    </Field>
  );
}
