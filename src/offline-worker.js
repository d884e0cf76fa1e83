/* global self, caches, fetch, build */
const cacheName = `dafenka-${build.version}`;

self.addEventListener('install', (event) => {
  const requests = build.files.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith('dafenka-') && name !== cacheName).map((name) => caches.delete(name)));
    await self.clients.claim();
  })());
});

self.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  const isFolder = event.request.mode === 'navigate' && url.pathname.endsWith('/');
  const wanted = isFolder ? new URL('index.html', url).href : event.request;
  event.respondWith(
    caches.open(cacheName)
      .then((cache) => cache.match(wanted, { ignoreSearch: true }))
      .then((stored) => stored ?? fetch(event.request)),
  );
});
