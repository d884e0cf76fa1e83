/** Makes the page work without a network after its first load; a new version replaces the old one only while no other window shows it. */
async function keepOffline(): Promise<void> {
  const { serviceWorker, locks } = navigator;
  void locks.request('dafenka-page', { mode: 'shared' }, () => new Promise(() => {}));
  const registration = await serviceWorker.register('offline-worker.js', { updateViaCache: 'none' });
  const { waiting } = registration;
  if (!waiting || !serviceWorker.controller) {
    // Without a network there is no new version.
    await registration.update().catch(() => registration);
    return;
  }
  const windows = (await locks.query()).held?.filter(({ name }) => name === 'dafenka-page').length ?? 0;
  if (windows !== 1) return;
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('activate');
}

if (process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator && 'locks' in navigator) void keepOffline();
