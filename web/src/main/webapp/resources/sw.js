// Keeps the released programme to be read without a network. With a network, the network is always asked first.

const PATIENCE = 6_000;
const AT_ONCE = 4;
const PAGE = /^\/[a-z]{2,3}\//;
const FILE = /^\/(static|style)\//;

const anyway = { ignoreSearch: true, ignoreVary: true };
const keeping = new Map();

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) {
    return;
  }
  if (FILE.test(url.pathname)) {
    event.respondWith(file(request));
  } else if (PAGE.test(url.pathname) && (request.headers.get('Accept') ?? '').includes('text/html')) {
    event.respondWith(page(request, url));
  }
});

self.addEventListener('message', event => {
  const list = event.data && event.data.keep;
  if (typeof list === 'string' && /^\/[a-z]{2,3}\/[a-z0-9-]+\/offline\.json$/.test(list) && !keeping.has(list)) {
    const work = keepAll(list).catch(() => {}).finally(() => keeping.delete(list));
    keeping.set(list, work);
    event.waitUntil(work);
  }
});

/** A file never changes under its address. */
async function file(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function page(request, url) {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status < 500) {
      return answer;
    }
    return (await held(url)) ?? answer;
  } catch (trouble) {
    const answer = await held(url);
    if (answer) {
      return answer;
    }
    throw trouble;
  }
}

/** The page as it was kept, or else the programme of its edition. */
async function held(url) {
  const [, lang, edition] = url.pathname.split('/');
  return (await caches.match(url.pathname, anyway))
    ?? (await caches.match('/' + lang + '/' + edition + '/schedule', anyway));
}

/** Fills a cache of its own for each release; only when it is full are the older ones let go. */
async function keepAll(list) {
  const answer = await fetch(list, { cache: 'no-cache' });
  if (!answer.ok) {
    return;
  }
  const { seal, files, pages } = await answer.json();
  const prefix = list + ' ';
  const name = prefix + seal + ' ' + files[0];
  if ((await caches.keys()).includes(name)) {
    return;
  }
  const filling = await caches.open('filling ' + name);
  await all(files, filling);
  await all(pages, filling);
  const full = await caches.open(name);
  for (const request of await filling.keys()) {
    await full.put(request, await filling.match(request));
  }
  for (const other of await caches.keys()) {
    if (other !== name && (other.startsWith(prefix) || other.startsWith('filling ' + prefix))) {
      await caches.delete(other);
    }
  }
}

async function all(addresses, cache) {
  const queue = [...addresses];
  const worker = async () => {
    for (let address = queue.shift(); address; address = queue.shift()) {
      const answer = await fetch(address, { cache: 'no-cache' });
      if (answer.ok) {
        await cache.put(address, answer);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
