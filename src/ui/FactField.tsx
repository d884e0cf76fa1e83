import { useEffect, useState } from 'react';
import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { FactValue } from '../core/facts';
import type { Fact } from '../schemes/schema';
import { typedValue } from './edits';
import { useSession } from './use-session';

const useStyles = makeStyles({
  number: { maxWidth: '11em' },
  input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface Props { item: string; fact: Fact; value: FactValue | null }

/** One figure, yes or no, or choice to fill in. */
export function FactField(props: Props) {
  return props.fact.kind === 'yesNo' || props.fact.kind === 'choice' ? <ChoiceField {...props} /> : <NumberField {...props} />;
}

function ChoiceField({ item, fact, value }: Props) {
  const { session, state, t } = useSession();
  const options: { key: string; value: FactValue; label: string }[] = fact.kind === 'yesNo'
    ? [{ key: 'yes', value: true, label: t.fact.yes }, { key: 'no', value: false, label: t.fact.no }]
    : (fact.options ?? []).map((option) => ({ key: option, value: option, label: option }));
  return (
    <Field label={fact.question[state.lang]} size="small">
      <RadioGroup layout={fact.kind === 'yesNo' ? 'horizontal' : 'vertical'} value={options.find((option) => option.value === value)?.key ?? ''} onChange={(_, data) => { const option = options.find(({ key }) => key === data.value); if (option !== undefined) void session.enter({ kind: 'fact', item, fact: fact.id, value: option.value }); }}>
        {options.map(({ key, label }) => <Radio key={key} value={key} label={label} />)}
      </RadioGroup>
    </Field>
  );
}

function NumberField({ item, fact, value }: Props) {
  const styles = useStyles();
  const { session, state } = useSession();
  const stored = value === null ? '' : String(value);
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  const keep = () => {
    const typed = typedValue(draft);
    if (draft !== stored) void session.enter({ kind: 'fact', item, fact: fact.id, value: typed });
  };
  return (
    <Field label={fact.question[state.lang]} size="small">
      <Input
        className={styles.number} size="small" value={draft} contentAfter={fact.unit === '' ? undefined : fact.unit} onChange={(_, data) => setDraft(data.value)} onBlur={keep}
        input={{ className: styles.input, inputMode: 'decimal', autoComplete: 'off', ...(draft === stored ? {} : { 'data-dirty': 'true' }), onKeyDown: (event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape' && draft !== stored) {
            event.stopPropagation();
            setDraft(stored);
          }
        } }}
      />
    </Field>
  );
}
