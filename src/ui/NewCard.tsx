import { useEffect, useRef, useState } from 'react';
import { Button, Field, Input, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import type { Scheme } from '../schemes/schema';
import { useSession } from './use-session';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '4px 0' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Asks for scheme and unit, and makes a blank official card. */
export function NewCard({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { session, state: { schemes }, t } = useSession();
  const { live } = session;
  const [picked, setPicked] = useState<string | null>(null);
  const [unit, setUnit] = useState('');
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const chosen = picked ?? schemes[0]?.id ?? '';
  useEffect(() => {
    void session.load();
    field.current?.focus();
  }, [session]);
  const create = async (scheme: Scheme, name: string, apart: boolean) => {
    const { makeKit } = await import(/* webpackChunkName: "kit" */ '../output/kit');
    const kit = (takenSheetNames: string[]) => ({ type: 'add' as const, ...makeKit(scheme, { unit: name, takenSheetNames }) });
    if (live !== null && !apart) await live.insert(async (taken) => kit(taken));
    else await (live?.apart ?? session.create)([kit([])], `${name}打分卡.xlsx`);
  };
  const submit = (apart: boolean) => {
    setAsked(true);
    const scheme = schemes.find(({ id }) => id === chosen);
    if (unit.trim() === '') field.current?.focus();
    else if (scheme !== undefined) void create(scheme, unit.trim(), apart);
  };
  return (
    <form
      className={styles.form} aria-label={t.newCard.title}
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
    >
      <Field label={t.newCard.scheme}>
        <RadioGroup value={chosen} onChange={(_, { value }) => setPicked(value)}>
          {schemes.map(({ id, title }) => <Radio key={id} value={id} label={<span lang="zh-CN">{title}</span>} />)}
        </RadioGroup>
      </Field>
      <Field label={t.newCard.unit} hint={t.newCard.unitHint} {...(asked && unit.trim() === '' ? { validationState: 'error' as const, validationMessage: t.newCard.unitNeeded } : {})}>
        <Input value={unit} onChange={(_, { value }) => setUnit(value)} input={{ ref: field, autoComplete: 'organization', onKeyDown: ({ key }) => { if (key === 'Escape') onClose(); } }} />
      </Field>
      {live !== null && <Text size={200}>{t.live.place}</Text>}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">{live === null ? t.newCard.create : t.live.insert}</Button>
        {live?.apart && <Button onClick={() => submit(true)}>{t.live.apart}</Button>}
        <Button onClick={onClose}>{t.newCard.cancel}</Button>
      </div>
    </form>
  );
}
