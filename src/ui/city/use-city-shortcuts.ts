import { useEffect } from 'react';
import { useCity } from './use-city';

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z); a field that is being typed in keeps its own undo. */
export function useCityShortcuts(): void {
  const { city } = useCity();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) city.redo();
      else city.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [city]);
}

const isTyping = (target: EventTarget | null): boolean => (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.dataset['dirty'] === 'true';
