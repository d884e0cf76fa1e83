import { useEffect, useState } from 'react';
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Change } from '../core/host';
import type { Scheme } from '../schemes/schema';
import { useSession } from './use-session';

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** Asks for scheme and unit, and makes a blank official card. */
export function NewCard({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { session, state: { schemes }, t } = useSession();
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = picked ?? schemes[0]?.id ?? '';
  useEffect(() => void session.load(), [session]);
  const [unit, setUnit] = useState('');
  const [asked, setAsked] = useState(false);
  const create = async (scheme: Scheme) => {
    const { makeKit } = await import(/* webpackChunkName: "kit" */ '../output/kit');
    const kit = makeKit(scheme, { unit: unit.trim(), takenSheetNames: [] });
    const changes: Change[] = [{ type: 'add', sheets: kit.sheets, names: kit.names }];
    onClose();
    await session.create(changes, `${unit.trim()}打分卡.xlsx`);
  };
  const submit = () => {
    setAsked(true);
    const scheme = schemes.find(({ id }) => id === chosen);
    if (unit.trim() !== '' && scheme !== undefined) void create(scheme);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface aria-describedby={undefined}>
        <form onSubmit={(event) => { event.preventDefault(); submit(); }}>
          <DialogBody>
            <DialogTitle>{t.newCard.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Field label={t.newCard.scheme}>
                <RadioGroup value={chosen} onChange={(_, { value }) => setPicked(value)}>
                  {schemes.map(({ id, title }) => <Radio key={id} value={id} label={<span lang="zh-CN">{title}</span>} />)}
                </RadioGroup>
              </Field>
              <Field label={t.newCard.unit} hint={t.newCard.unitHint} {...(asked && unit.trim() === '' ? { validationState: 'error' as const, validationMessage: t.newCard.unitNeeded } : {})}>
                <Input value={unit} onChange={(_, { value }) => setUnit(value)} input={{ autoComplete: 'organization' }} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" type="submit">{t.newCard.create}</Button>
              <Button onClick={onClose}>{t.newCard.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
