// Favourites, news of a release, and reading without a network. Every page is right without it.
import { star, stars } from './kept.js';

const EVERY = 45_000;
const LATER = 3_000;

const news = document.getElementById('news');
let told = '';

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
