// A screen that stays right by itself: it turns the languages, follows the clock of the fair, takes a new release
// within seconds, and goes on with what it has when the network is away.

const LOOK = 3_000;
const TURN = 10_000;
const AGAIN = 600_000;
const PATIENCE = 8_000;

const outage = document.querySelector('.outage');
const clock = document.querySelector('.clock');
let behind = 0;
let fetched = Date.now();
let turn = 0;

const screen = () => document.getElementById('screen');
const now = () => Date.now() + behind;

/** The server's clock counts: those of screens are seldom right. */
function setClock(answer) {
  const date = Date.parse(answer.headers.get('Date'));
  if (!Number.isNaN(date)) {
    behind = date - Date.now();
  }
}

function get(address) {
  return fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
}

async function look() {
  try {
    const answer = await get(screen().dataset.live);
    if (answer.ok) {
      setClock(answer);
      const state = await answer.json();
      if (state.seal !== screen().dataset.seal || Date.now() - fetched > AGAIN) {
        await renew();
      }
    }
    outage.hidden = answer.ok;
  } catch {
    outage.hidden = false;
  }
  setTimeout(look, LOOK);
}

async function renew() {
  const answer = await get(location.pathname);
  if (!answer.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.getElementById('screen');
  if (fresh) {
    screen().replaceWith(document.importNode(fresh, true));
    fetched = Date.now();
    show();
  }
}

/** Shows what is on and what comes next by the time, also without a network. */
function show() {
  const seconds = now() / 1000;
  const most = Number(screen().dataset.most);
  for (const part of screen().querySelectorAll('section[data-part]')) {
    let shown = 0;
    for (const item of part.querySelectorAll('li')) {
      const from = Number(item.dataset.from);
      const fits = part.dataset.part === 'now'
        ? from <= seconds && seconds < Number(item.dataset.to)
        : from > seconds && shown < most;
      item.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    part.querySelector('.none').hidden = shown > 0;
  }
  const local = new Date(now() + Number(screen().dataset.offset) * 60_000);
  clock.hidden = false;
  clock.firstElementChild.textContent = local.toISOString().slice(11, 16);
}

function takeTurns() {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    delete document.body.dataset.turn;
  } else {
    document.body.dataset.turn = String(turn);
    turn = 1 - turn;
  }
}

show();
takeTurns();
setInterval(show, 1_000);
setInterval(takeTurns, TURN);
look();
