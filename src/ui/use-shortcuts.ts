import { useEffect } from 'react';
import { useSession } from './use-session';
import { useSave } from './use-save';

/** Ctrl+Z, Ctrl+Y (or Ctrl+Shift+Z) and Ctrl+S; a field that is being typed in keeps its own undo. */
export function useShortcuts(): void {
  const { session } = useSession();
  const save = useSave();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 's' && session.live === null) {
        event.preventDefault();
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        save();
      } else if (!isTyping(event.target) && (key === 'z' || key === 'y')) {
        event.preventDefault();
        void (key === 'y' || event.shiftKey ? session.redo() : session.undo());
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [session, save]);
}

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.dataset['dirty'] === 'true';
