// The page of favourites: the cards of the programme and the lines of the changelog that are about them.
import { codeOf, follow, following, isCode, keep, kept, stars, unfollow } from './site.js';

const shared = new URLSearchParams(location.search).get('s')?.split('_').filter(isCode) ?? null;
const seenKey = 'riwaq.seen.' + document.getElementById('news').dataset.edition;

const pages = new Map();

async function read(address) {
  if (!pages.has(address)) {
    const answer = await fetch(address, { headers: { Accept: 'text/html' } });
    if (!answer.ok) {
      throw new Error(address);
    }
    pages.set(address, new DOMParser().parseFromString(await answer.text(), 'text/html'));
  }
  return pages.get(address);
}

/** Shows what is chosen now, and again whenever it changes. */
export async function show(mine) {
  document.getElementById('mine-scriptless').hidden = true;
  mine.hidden = false;
  if (shared) {
    const notice = document.getElementById('mine-shared');
    notice.hidden = false;
    notice.querySelector('button').addEventListener('click', () => {
      keep([...new Set([...kept(), ...shared])]);
      document.dispatchEvent(new CustomEvent('kept'));
      location.assign(location.pathname);
    });
  }
  calendar(mine);
  const list = () => programme(mine).catch(() => { document.getElementById('mine-trouble').hidden = false; });
  document.addEventListener('kept', list);
  window.addEventListener('storage', list);
  await list();
  await changes(mine).catch(() => {});
}

async function programme(mine) {
  const codes = shared ?? kept();
  document.getElementById('mine-empty').hidden = codes.length > 0;
  document.getElementById('mine-actions').hidden = codes.length === 0;
  document.getElementById('mine-calendar').href = mine.dataset.calendar + codes.join('_') + '.ics';
  document.getElementById('mine-share').href = '?s=' + codes.join('_');
  const found = codes.length === 0 ? [] : chosen(await read(mine.dataset.schedule), codes);
  for (const day of mine.querySelectorAll('section[data-day]')) {
    const items = found.filter(item => item.day === day.dataset.day).map(item => item.row);
    day.hidden = items.length === 0;
    day.querySelector('ol').replaceChildren(...items);
  }
  clashes(found);
  stars(mine);
  const gone = codes.filter(code => !found.some(item => item.code === code));
  const notice = document.getElementById('mine-gone');
  notice.hidden = gone.length === 0;
  notice.querySelector('bdi').textContent = gone.join(' ');
}

/** The calendar that follows: asked for, shown with its address, and given up again. */
function calendar(mine) {
  const section = document.getElementById('mine-follow');
  const asking = document.getElementById('mine-follow-start');
  const own = document.getElementById('mine-followed');
  const trouble = document.getElementById('mine-follow-trouble');
  const link = own.querySelector('a');
  const showIt = () => {
    const id = following()?.id;
    section.hidden = Boolean(shared);
    asking.hidden = Boolean(id);
    own.hidden = !id;
    document.getElementById('mine-only').hidden = Boolean(id);
    if (id) {
      link.href = new URL(mine.dataset.following + id + '.ics', location.href).href;
      link.textContent = link.href;
    }
  };
  const ask = (button, what, next) => button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await what();
      trouble.hidden = true;
      showIt();
      next().focus();
    } catch {
      trouble.hidden = false;
    }
    button.disabled = false;
  });
  const start = asking.querySelector('button');
  const end = own.querySelector('button');
  ask(start, follow, () => link);
  ask(end, unfollow, () => start);
  showIt();
}

/** The rows of the programme that hold the cards of these sessions, each once. */
function chosen(schedule, codes) {
  const found = new Map();
  for (const link of schedule.querySelectorAll('article.card h3 a[href*="/sessions/"]')) {
    const code = codeOf(link);
    const row = link.closest('li');
    if (row && codes.includes(code) && !found.has(code)) {
      const times = [...row.querySelectorAll('.when time[datetime]')].map(time => time.dateTime);
      const heading = row.closest('section')?.querySelector('h2 time')?.dateTime;
      found.set(code, {
        code,
        row: document.importNode(row, true),
        title: link.textContent.trim(),
        day: (times[0] ?? heading ?? '').slice(0, 10),
        from: Date.parse(times[0]),
        to: Date.parse(times[1]),
        off: row.querySelector('.state.cancelled, .state.postponed') !== null
      });
    }
  }
  return [...found.values()];
}

function clashes(items) {
  const template = document.getElementById('mine-clash');
  for (const item of items) {
    const others = items.filter(other =>
      other !== item && !other.off && !item.off && item.from < other.to && other.from < item.to);
    if (others.length > 0) {
      const hint = template.content.cloneNode(true);
      hint.querySelector('bdi').textContent = others.map(other => other.title).join(' · ');
      item.row.querySelector('.what').append(hint);
    }
  }
}

/** What changed since the last visit; during one visit it stays the same. */
async function changes(mine) {
  const entries = [...(await read(mine.dataset.changes)).querySelectorAll('section.entry')];
  const at = entry => entry.querySelector('time[datetime]')?.dateTime ?? '';
  const latest = entries.map(at).sort().pop() ?? '';
  const since = sessionStorage.getItem(seenKey) ?? localStorage.getItem(seenKey) ?? latest;
  if (!shared) {
    // what somebody else chose leaves one's own news unread
    sessionStorage.setItem(seenKey, since);
    localStorage.setItem(seenKey, latest);
  }
  const codes = shared ?? kept();
  const lines = entries
    .filter(entry => at(entry) > since)
    .flatMap(entry => [...entry.querySelectorAll('li')])
    .filter(line => [...line.querySelectorAll('a[href*="/sessions/"]')].some(link => codes.includes(codeOf(link))));
  const section = document.getElementById('mine-changed');
  section.hidden = lines.length === 0;
  section.querySelector('ul').replaceChildren(...lines.map(line => document.importNode(line, true)));
}
