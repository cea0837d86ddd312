// Lets the phone's shell open without a network. The two constants are filled in when the client is built.
// The interface under /api is never touched: what the server said is kept by the pages, under the account.
const VERSION = '__VERSION__';
const FILES = [];

const PREFIX = 'phone-';
const CACHE = PREFIX + VERSION;
const START_PAGE = '/index.html';
const OPEN_PAGES = ['/', '/login', '/login/password'];

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', ({ data }) => {
  if (data === 'APPLY') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (pathname === '/m' || pathname.startsWith('/m/')) event.respondWith(startPage(request));
    else if (OPEN_PAGES.includes(pathname)) event.respondWith(fetch(request).catch(() => startPage(request)));
  } else if (pathname.startsWith('/assets/') || FILES.includes(pathname)) {
    event.respondWith(file(request, pathname));
  }
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  await Promise.all(FILES.map((path) => keep(cache, path)));
}

/** Names under /assets/ carry a hash: what an earlier version fetched need not come over the network again. */
async function keep(cache, path) {
  const isHashed = path.startsWith('/assets/');
  const known = isHashed && (await caches.match(path, { ignoreVary: true }));
  const answer = known || (await fetch(path, { cache: isHashed ? 'default' : 'reload' }));
  const isForeign = answer.redirected || (isHashed && answer.headers.get('Content-Type')?.includes('html'));
  if (!answer.ok || isForeign) throw new Error(`${path}: ${answer.status}`);
  await cache.put(path, answer);
}

/** The version before stays for tabs that still run it and load one of their parts later. */
async function takeOver() {
  const versions = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function startPage(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(START_PAGE, { ignoreVary: true })) ?? fetch(request);
}

async function file(request, pathname) {
  return (await caches.match(pathname, { ignoreVary: true })) ?? fetch(request);
}
