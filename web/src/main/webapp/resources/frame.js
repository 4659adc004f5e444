// Inside the frame: the look that the other site asks for, and how high the page is.

const asked = new URLSearchParams(location.hash.slice(1));
const root = document.documentElement;

if (['light', 'dark'].includes(asked.get('look'))) {
  root.dataset.look = asked.get('look');
}
if (/^[0-9a-f]{6}$/i.test(asked.get('accent') ?? '')) {
  root.style.setProperty('--accent', '#' + asked.get('accent'));
}
new ResizeObserver(() => parent.postMessage({ riwaq: document.body.scrollHeight }, '*')).observe(document.body);
