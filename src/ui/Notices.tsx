import { useEffect, useRef } from 'react';
import { Button, Toast, Toaster, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import type { Notice } from './state';
import { useSession } from './use-session';
import type { Words } from './words';

function textOf(said: Notice['said'], t: Words): string {
  switch (said.kind) {
    case 'saved': case 'given': return t.notice[said.kind](said.fileName);
    case 'inserted': return t.notice.inserted(said.sheet);
    case 'omitted': return t.notice.omitted(said.what);
    case 'rechecked': case 'elsewhere': case 'overtaken': return t.notice[said.kind];
    default: return t.notice[said.kind](said.step.item, said.step.kind);
  }
}

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
    const text = textOf(said, t);
    const undo = said.kind === 'mended' ? <Button size="small" appearance="transparent" onClick={() => { dismissAllToasts(); void session.undo(); }}>{t.notice.undo}</Button> : undefined;
    dismissAllToasts();
    dispatchToast(<Toast><ToastTitle action={undo}>{text}</ToastTitle></Toast>, { intent: said.kind === 'saved' || said.kind === 'given' || said.kind === 'mended' ? 'success' : 'info', timeout: 5000, politeness: 'polite' });
  }, [notice, t, session, dispatchToast, dismissAllToasts]);
  return <Toaster toasterId={toaster} position="bottom" pauseOnHover pauseOnWindowBlur />;
}
