import { useEffect, useRef } from 'react';
import { Button, Toast, ToastTitle, useToastController } from '@fluentui/react-components';

/** Something short to tell, and what takes it back. `id` grows with each. */
export interface ShortNotice { id: number; text: string; good: boolean; undo: { label: string; act(): void } | null }

/** Shows each notice once, in place of the one before. */
export function useNotice(toaster: string, notice: ShortNotice | null): void {
  const { dispatchToast, dismissAllToasts } = useToastController(toaster);
  const told = useRef(0);
  useEffect(() => {
    if (notice === null || notice.id === told.current) return;
    told.current = notice.id;
    const { text, good, undo } = notice;
    const action = undo === null ? undefined : <Button size="small" appearance="transparent" onClick={() => { dismissAllToasts(); undo.act(); }}>{undo.label}</Button>;
    dismissAllToasts();
    dispatchToast(<Toast><ToastTitle action={action}>{text}</ToastTitle></Toast>, { intent: good ? 'success' : 'info', timeout: 5000, politeness: 'polite' });
  }, [notice, dispatchToast, dismissAllToasts]);
}
