// The site works without this script. With it filters answer at once, the search box suggests, and a page that is kept
// ready for everybody shows what is on at this moment.
'use strict';

(() => {
  const PAUSE = 200;
  const TICK = 30000;

  const main = () => document.getElementById('content');

  const voice = document.createElement('p');
  voice.className = 'hidden';
  voice.setAttribute('role', 'status');
  document.body.append(voice);

  function later(action) {
    let timer = 0;
    return (...values) => {
      clearTimeout(timer);
      timer = setTimeout(() => action(...values), PAUSE);
    };
  }

  /* Filters: the page that the form asks for takes the place of this one. */

  let turn = 0;

  async function show(address, remember) {
    const mine = ++turn;
    let text;
    try {
      const answer = await fetch(address);
      text = answer.ok ? await answer.text() : null;
    } catch {
      text = null;
    }
    if (mine !== turn) {
      return;
    }
    const fresh = text && new DOMParser().parseFromString(text, 'text/html');
    if (!fresh || !fresh.getElementById('content')) {
      location.assign(address);
      return;
    }
    replace(fresh);
    if (remember) {
      history[remember]({ instant: true }, '', address);
    }
  }

  function replace(fresh) {
    const old = main();
    const focused = document.activeElement;
    const id = old.contains(focused) ? focused.id : null;
    const open = old.querySelector('.filters')?.open;
    old.replaceWith(fresh.getElementById('content'));
    document.querySelector('.languages').replaceWith(fresh.querySelector('.languages'));
    document.title = fresh.title;
    const filters = main().querySelector('.filters');
    if (filters && open) {
      filters.open = true;
    }
    const again = id && document.getElementById(id);
    if (again) {
      if (again.type === 'search') {
        again.value = focused.value;
        again.focus({ preventScroll: true });
        again.setSelectionRange(focused.selectionStart, focused.selectionEnd);
      } else {
        again.focus({ preventScroll: true });
      }
    } else if (old.contains(focused)) {
      filters?.querySelector('summary').focus({ preventScroll: true });
    }
    voice.textContent = main().querySelector('.count')?.textContent ?? '';
    showMoment();
    document.dispatchEvent(new CustomEvent('shown'));
  }

  function address(form) {
    const query = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (value) {
        query.append(name, value);
      }
    });
    const text = query.toString();
    return form.getAttribute('action') + (text ? '?' + text : '');
  }

  const typed = later(form => show(address(form), 'replaceState'));

  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-instant]');
    if (form && event.target.type !== 'search') {
      show(address(form), 'pushState');
    }
  });

  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-instant]');
    if (form && event.target.type === 'search') {
      typed(form);
    }
  });

  document.addEventListener('submit', event => {
    const form = event.target.closest('form[data-instant]');
    if (form) {
      event.preventDefault();
      show(address(form), 'pushState');
    }
  });

  document.addEventListener('click', event => {
    const link = event.target.closest('.chips a, .ways a');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      show(link.getAttribute('href'), 'pushState');
    }
  });

  addEventListener('popstate', event => {
    if (event.state?.instant || main().querySelector('form[data-instant]')) {
      show(location.href, null);
    }
  });

  /* Suggestions under the search box. */

  function suggest(box) {
    const list = document.createElement('ul');
    list.id = box.id + '-suggestions';
    list.className = 'suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', box.labels[0].textContent);
    list.hidden = true;
    box.after(list);
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', list.id);
    box.setAttribute('aria-expanded', 'false');
    let chosen = -1;

    function choose(index) {
      chosen = index;
      [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === chosen)));
      if (chosen < 0) {
        box.removeAttribute('aria-activedescendant');
      } else {
        box.setAttribute('aria-activedescendant', list.children[chosen].id);
        list.children[chosen].scrollIntoView({ block: 'nearest' });
      }
    }

    function close() {
      list.hidden = true;
      list.replaceChildren();
      box.setAttribute('aria-expanded', 'false');
      choose(-1);
    }

    function item(found, index) {
      const option = document.createElement('li');
      option.id = list.id + '-' + index;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.link = found.link;
      const name = document.createElement('bdi');
      name.lang = found.lang;
      name.dir = found.dir;
      found.pieces.forEach(piece => {
        if (piece.marked) {
          const mark = document.createElement('mark');
          mark.textContent = piece.text;
          name.append(mark);
        } else {
          name.append(piece.text);
        }
      });
      const kind = document.createElement('span');
      kind.className = 'quiet';
      kind.textContent = found.kind;
      option.append(name, ' ', kind);
      return option;
    }

    const ask = later(async () => {
      const words = box.value.trim();
      if (words.length < 2) {
        close();
        return;
      }
      try {
        const answer = await fetch(box.dataset.suggest + '?q=' + encodeURIComponent(words));
        const found = await answer.json();
        if (words !== box.value.trim() || document.activeElement !== box) {
          return;
        }
        list.replaceChildren(...found.suggestions.map(item));
        list.hidden = found.suggestions.length === 0;
        box.setAttribute('aria-expanded', String(!list.hidden));
        choose(-1);
        voice.textContent = found.message;
      } catch {
        close();
      }
    });

    box.addEventListener('input', ask);
    box.addEventListener('blur', close);
    box.addEventListener('keydown', event => {
      const size = list.children.length;
      if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      } else if (size && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        choose((chosen + step + size + (chosen < 0 && step < 0 ? 1 : 0)) % size);
      } else if (event.key === 'Enter' && chosen >= 0) {
        event.preventDefault();
        location.assign(list.children[chosen].dataset.link);
      }
    });
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const option = event.target.closest('[role=option]');
      if (option) {
        location.assign(option.dataset.link);
      }
    });
  }

  document.querySelectorAll('input[data-suggest]').forEach(suggest);

  /* What is on at this moment: the server sends everybody the same page and cannot know. */

  function showMoment() {
    main().querySelectorAll('.now-line, .now-word').forEach(old => old.remove());
    main().querySelectorAll('.on-now').forEach(old => old.classList.remove('on-now'));
    const word = main().dataset.now;
    const now = Date.now();
    main().querySelectorAll('.card').forEach(card => {
      const [from, to] = [...card.querySelectorAll('.when time')].map(time => Date.parse(time.dateTime));
      if (to && from <= now && now < to && !card.querySelector('.state.cancelled, .state.postponed')) {
        card.classList.add('on-now');
        const label = document.createElement('strong');
        label.className = 'now-word';
        label.textContent = word;
        card.querySelector('.when').prepend(label);
      }
    });
    main().querySelectorAll('.cards[data-day]').forEach(list => drawLine(list, now, word));
    const jump = main().querySelector('.jump');
    if (jump) {
      jump.hidden = !target();
    }
  }

  function drawLine(list, now, word) {
    const items = [...list.children].filter(item => item.querySelector('.when time'));
    const starts = items.map(item => item.querySelector('.when time').dateTime);
    if (!starts.length) {
      return;
    }
    const offset = starts[0].slice(16);
    const hours = Number(offset.slice(1, 3)) + Number(offset.slice(4, 6)) / 60;
    const local = new Date(now + (offset[0] === '-' ? -hours : hours) * 3600000).toISOString();
    if (local.slice(0, 10) !== list.dataset.day) {
      return;
    }
    const next = items.find((item, i) => Date.parse(starts[i]) > now);
    const line = document.createElement('li');
    line.className = 'now-line ' + ([...(next?.classList ?? [])].find(name => /^t\d+$/.test(name)) ?? '');
    const time = document.createElement('bdi');
    time.dir = 'ltr';
    time.textContent = local.slice(11, 16);
    const label = document.createElement('span');
    label.append(word, ' ', time);
    line.append(label);
    if (next) {
      next.before(line);
    } else if (!list.classList.contains('slots')) {
      list.append(line);
    }
  }

  const target = () => main().querySelector('.on-now, .now-line');

  document.addEventListener('click', event => {
    if (event.target.closest('.jump')) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      target().scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
      target().querySelector('a')?.focus({ preventScroll: true });
    }
  });

  showMoment();
  setInterval(showMoment, TICK);

  /* Passing on the address of a page. */

  main().querySelectorAll('[data-share]').forEach(button => {
    button.hidden = !navigator.share && !navigator.clipboard;
  });

  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-share]');
    if (!button) {
      return;
    }
    try {
      if (navigator.share) {
        await navigator.share({ title: document.title, url: button.dataset.share });
      } else {
        await navigator.clipboard.writeText(button.dataset.share);
        voice.textContent = button.dataset.done;
        button.lastElementChild.textContent = button.dataset.done;
      }
    } catch {
      // whoever closes the menu of their phone has changed their mind
    }
  });
})();
