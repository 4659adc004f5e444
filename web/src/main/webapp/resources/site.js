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
  setTimeout(() => readOffline().catch(() => {}), LATER);
  const mine = document.getElementById('mine');
  if (mine) {
    import(mine.dataset.script).then(script => script.show(mine));
  }
}
