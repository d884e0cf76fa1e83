import { useEffect, useRef } from 'react';
import { Button, Toast, Toaster, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { useSession } from './use-session';

/** Short words about what was just done, with undo where it can be undone. */
export function Notices() {
  const toaster = useId('notices');
  const { dispatchToast, dismissAllToasts } = useToastController(toaster);
  const { state: { notice }, session, t } = useSession();
  const told = useRef(0);
  useEffect(() => {
    if (notice === null || notice.id === told.current) return;
    told.current = notice.id;
    const { said } = notice;
    const text = said.kind === 'saved' ? t.notice.saved(said.fileName) : t.notice[said.kind](said.step.item, said.step.kind);
    const undo = said.kind === 'mended' ? <Button size="small" appearance="transparent" onClick={() => { dismissAllToasts(); void session.undo(); }}>{t.notice.undo}</Button> : undefined;
    dismissAllToasts();
    dispatchToast(<Toast><ToastTitle action={undo}>{text}</ToastTitle></Toast>, { intent: said.kind === 'saved' || said.kind === 'mended' ? 'success' : 'info', timeout: 5000, politeness: 'polite' });
  }, [notice, t, session, dispatchToast, dismissAllToasts]);
  return <Toaster toasterId={toaster} position="bottom" pauseOnHover pauseOnWindowBlur />;
}
