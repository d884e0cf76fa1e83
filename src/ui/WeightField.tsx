import { useEffect, useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { typedValue } from './edits';
import type { ItemView } from './item-view';
import { useSession } from './use-session';

/** A weight that the source leaves open, for the person to fill in. */
export function WeightField({ view: { item } }: { view: ItemView }) {
  const { session, t } = useSession();
  const stored = item.weight === null ? '' : String(item.weight);
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  const keep = () => {
    if (typedValue(draft) !== typedValue(stored)) void session.enter({ kind: 'weight', item: item.code, text: draft });
  };
  return (
    <Field label={t.fill.weightLabel} hint={t.fill.weightOpen} size="small">
      <Input size="small" value={draft} onChange={(_, { value }) => setDraft(value)} onBlur={keep} input={{ inputMode: 'decimal', autoComplete: 'off', onKeyDown: ({ key }) => { if (key === 'Enter') keep(); } }} />
    </Field>
  );
}
