// Shows the programme on another site, where this script stands:
// <script src="https://…/embed.js" data-edition="siel-29" data-lang="ar" async></script>
// Further data: day, room, theme, kind, org, language, audience, access; look (light, dark), accent (0d5c50), title.
(() => {
  'use strict';
  const script = document.currentScript;
  const site = new URL(script.src).origin;
  const { edition, lang = 'ar', look, accent, title = 'Riwaq', ...rest } = script.dataset;
  const asked = new URLSearchParams();
  for (const name of ['day', 'room', 'theme', 'kind', 'org', 'language', 'audience', 'access']) {
    if (rest[name]) {
      asked.set(name, rest[name]);
    }
  }
  const dress = new URLSearchParams();
  if (look) {
    dress.set('look', look);
  }
  if (accent) {
    dress.set('accent', accent);
  }
  const frame = document.createElement('iframe');
  const query = asked.size > 0 ? '?' + asked : '';
  frame.src = site + '/' + encodeURIComponent(lang) + '/' + encodeURIComponent(edition) + '/embed' + query + '#' + dress;
  frame.title = title;
  frame.loading = 'lazy';
  frame.style.cssText = 'inline-size: 100%; block-size: 600px; border: 0;';
  addEventListener('message', event => {
    const height = event.data && event.data.riwaq;
    if (event.origin === site && event.source === frame.contentWindow && Number.isFinite(height)) {
      frame.style.blockSize = Math.min(height, 100_000) + 'px';
    }
  });
  script.after(frame);
})();
