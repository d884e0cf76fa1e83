import { useEffect } from 'react';
import { useCity } from './use-city';

/** The browser asks before the page is left while files are being read, or where the batch could not be kept safe. */
export function useLeaveWarning(): void {
  const { state: { phase, kept } } = useCity();
  const unsafe = phase === 'reading' || kept === 'failed';
  useEffect(() => {
    if (!unsafe) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsafe]);
}
