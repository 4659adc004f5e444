// Keeps the released programme to be read without a network. With a network, the network is always asked first.

const PATIENCE = 6_000;
const AT_ONCE = 4;
const PAGE = /^(\/easy)?\/[a-z]{2,3}\//;
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
  } else if ((url.pathname === '/' || PAGE.test(url.pathname)) && isOfPage(request)) {
    event.respondWith(page(request, url));
  }
});

self.addEventListener('message', event => {
  const list = event.data && event.data.keep;
  if (typeof list !== 'string' || !/^(\/easy)?\/[a-z]{2,3}\/[a-z0-9-]+\/offline\.json$/.test(list)) {
    return;
  }
  if (!keeping.has(list)) {
    keeping.set(list, keepAll(list).finally(() => keeping.delete(list)));
  }
  event.waitUntil(keeping.get(list).catch(() => event.source.postMessage({ reached: false })));
});

/** Whether a page is asked for, by the reader or by a script of ours. */
function isOfPage(request) {
  return request.mode === 'navigate' || (request.headers.get('Accept') ?? '').includes('text/html');
}

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

/** The page as it was kept, or else the programme of its edition, or else any programme that is kept. */
async function held(url) {
  const edition = /^((\/easy)?\/[a-z]{2,3}\/[a-z0-9-]+\/)/.exec(url.pathname)?.[1];
  const lists = (await caches.keys()).map(name => name.split(' ')[0]);
  const near = lists.find(list => list.startsWith(url.pathname)) ?? lists[0];
  return (await caches.match(url.pathname, anyway))
    ?? (edition && await caches.match(edition + 'schedule', anyway))
    ?? (near && await caches.match(near.replace('offline.json', ''), anyway));
}

/** Fills a cache of its own for each release; the list itself comes last, and only then the older ones are let go. */
async function keepAll(list) {
  const answer = await fetch(list, { cache: 'no-cache' });
  if (!answer.ok) {
    return;
  }
  const { seal, files, pages } = await answer.clone().json();
  const name = list + ' ' + seal + ' ' + files[0];
  const cache = await caches.open(name);
  if (await cache.match(list)) {
    return;
  }
  await all(files, cache);
  await all(pages, cache);
  await cache.put(list, answer);
  for (const other of await caches.keys()) {
    if (other !== name && other.startsWith(list + ' ')) {
      await caches.delete(other);
    }
  }
}

async function all(addresses, cache) {
  const queue = [...addresses];
  const worker = async () => {
    for (let address = queue.shift(); address; address = queue.shift()) {
      if (await cache.match(address)) {
        continue;
      }
      const answer = await fetch(address, { cache: 'no-cache' });
      if (answer.ok) {
        await cache.put(address, answer);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
