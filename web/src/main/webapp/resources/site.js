// Favourites, news of a release, and reading without a network. Every page is right without it.
const EVERY = 45_000;
const LATER = 3_000;

const MOST = 100;

const news = document.getElementById('news');
let told = '';

/* What a visitor chose, kept in this browser alone. */

const key = 'riwaq.kept.' + (news ? news.dataset.edition : '');

/** Whether a text can be the code of a session. */
export function isCode(code) {
  return typeof code === 'string' && /^[a-z0-9-]{1,40}$/.test(code);
}

/** The codes that are kept; none where the browser keeps nothing. */
export function kept() {
  try {
    const codes = JSON.parse(localStorage.getItem(key));
    return Array.isArray(codes) ? [...new Set(codes.filter(isCode))].slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps just these codes. */
export function keep(codes) {
  try {
    localStorage.setItem(key, JSON.stringify(codes.slice(0, MOST)));
  } catch {
    // a browser that keeps nothing forgets them with the page
  }
}

/* A calendar that follows what is chosen: asked for on the page of favourites, and told of each change from then on. */

const followKey = 'riwaq.follow.' + (news ? news.dataset.edition : '');
let telling = Promise.resolve();

/** What the browser knows of the calendar that follows: its key, its id, and whether the last choice has arrived; null without one. */
export function following() {
  try {
    return JSON.parse(localStorage.getItem(followKey));
  } catch {
    return null;
  }
}

/** Has a calendar follow from now on. */
export async function follow() {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const key = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const { id } = await (await send({ key, sessions: kept() })).json();
  localStorage.setItem(followKey, JSON.stringify({ key, id, told: true }));
}

/** Has the calendar forgotten. */
export async function unfollow() {
  await send({ key: following().key });
  localStorage.removeItem(followKey);
}

/** Tells the calendar what is chosen now, each time after the time before; what does not arrive is told on the next page. */
function tellCalendar() {
  telling = telling.then(async () => {
    const calendar = following();
    if (calendar) {
      localStorage.setItem(followKey, JSON.stringify({ ...calendar, told: false }));
      await send({ key: calendar.key, sessions: kept() });
      localStorage.setItem(followKey, JSON.stringify({ ...calendar, told: true }));
    }
  }).catch(() => {});
}

async function send(choices) {
  const answer = await fetch('/api/v1/editions/' + news.dataset.edition + '/choices', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(choices),
    keepalive: true
  });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer;
}

/** The code of a session in the address of its page; null for other addresses. */
export function codeOf(link) {
  const found = /\/sessions\/([a-z0-9-]+)$/.exec(new URL(link.href, location.href).pathname);
  return found ? found[1] : null;
}

/** Puts a star beside the sessions below an element. */
export function stars(root) {
  const template = document.getElementById('keep');
  if (!template) {
    return;
  }
  for (const card of root.querySelectorAll('article.card')) {
    const link = card.querySelector('h3 a[href*="/sessions/"]');
    const code = link && codeOf(link);
    if (code && !card.querySelector('.keep')) {
      link.closest('h3').after(star(template, code, link.textContent.trim()));
    }
  }
}

/** A star for one session. */
export function star(template, code, title) {
  const button = template.content.cloneNode(true).querySelector('button');
  button.dataset.code = code;
  button.querySelector('.hidden').textContent += ': ' + title;
  button.addEventListener('click', () => {
    const codes = kept();
    keep(codes.includes(code) ? codes.filter(other => other !== code) : [...codes, code]);
    document.dispatchEvent(new CustomEvent('kept'));
  });
  show(button);
  return button;
}

function show(button) {
  button.setAttribute('aria-pressed', String(kept().includes(button.dataset.code)));
}

const showAll = () => document.querySelectorAll('.keep').forEach(show);
document.addEventListener('kept', showAll);
document.addEventListener('kept', tellCalendar);
window.addEventListener('storage', showAll);

/* News, and the programme without a network. */

/** Says something once, politely, without moving what is being read. */
function tell(what) {
  if (told !== what) {
    told = what;
    news.replaceChildren();
    if (what) {
      news.append(document.getElementById('news-' + what).content.cloneNode(true));
      news.querySelector('a[href=""]')?.setAttribute('href', location.pathname + location.search);
    }
  }
}

async function look() {
  if (document.hidden) {
    return;
  }
  try {
    const answer = await fetch('/live/' + news.dataset.edition + '.json', { cache: 'no-cache' });
    if (answer.ok) {
      tell((await answer.json()).seal === news.dataset.seal ? '' : 'release');
    }
  } catch {
    tell('offline');
  }
}

async function readOffline() {
  if (!('serviceWorker' in navigator) || navigator.connection?.saveData) {
    return;
  }
  await navigator.serviceWorker.register('/sw.js');
  navigator.serviceWorker.addEventListener('message', event => {
    if (event.data && event.data.reached === false) {
      tell('offline');
    }
  });
  navigator.serviceWorker.startMessages();
  const worker = await navigator.serviceWorker.ready;
  worker.active.postMessage({ keep: news.dataset.home + 'offline.json' });
}

if (news) {
  stars(document);
  document.addEventListener('shown', () => stars(document));
  const own = document.querySelector('article.detail h1');
  if (news.dataset.session && own) {
    own.after(star(document.getElementById('keep'), news.dataset.session, own.textContent.trim()));
  }
  setInterval(look, EVERY);
  document.addEventListener('visibilitychange', look);
  window.addEventListener('online', look);
  window.addEventListener('offline', () => tell('offline'));
  if (!navigator.onLine) {
    tell('offline');
  }
  if (following()?.told === false) {
    tellCalendar();
  }
  window.addEventListener('online', () => following()?.told === false && tellCalendar());
  setTimeout(() => readOffline().catch(() => {}), LATER);
  const mine = document.getElementById('mine');
  if (mine) {
    import(mine.dataset.script).then(script => script.show(mine));
  }
}
