// A communiqué under review: words and fields that belong together are shown together, and chosen words are told to the
// form. Without this the page works by its fields alone.
(() => {
  "use strict";

  const source = () => document.getElementById("source");
  const field = id => document.getElementById("form:" + id);

  // lights up the words that a field comes from
  function light(finding) {
    const text = source();
    if (!text) {
      return;
    }
    const from = Number(finding ? finding.dataset.start : NaN);
    const to = Number(finding ? finding.dataset.end : NaN);
    let first = null;
    for (const piece of text.querySelectorAll("[data-from]")) {
      const lit = Number(piece.dataset.from) < to && from < Number(piece.dataset.to);
      piece.classList.toggle("lit", lit);
      first = first || (lit ? piece : null);
    }
    if (first && text.scrollHeight > text.clientHeight) {
      const shift = first.getBoundingClientRect().top - text.getBoundingClientRect().top;
      if (shift < 0 || shift > text.clientHeight - 40) {
        text.scrollTop += shift - text.clientHeight / 3;
      }
    }
  }

  const findingOf = target => target instanceof Element ? target.closest(".finding[data-start]") : null;

  function offsetOf(node, offset) {
    const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-from]");
    if (piece) {
      return Number(piece.dataset.from) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
    }
    // between two pieces
    const next = node.childNodes[offset];
    const last = node.childNodes[offset - 1];
    if (next && next.dataset && next.dataset.from) {
      return Number(next.dataset.from);
    }
    return last && last.dataset && last.dataset.to ? Number(last.dataset.to) : 0;
  }

  // what is chosen in the text stays chosen while the person goes to the button
  function keepChosen() {
    const selection = document.getSelection();
    const text = source();
    if (!text || !selection.rangeCount || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) {
      return;
    }
    const range = selection.getRangeAt(0);
    const from = offsetOf(range.startContainer, range.startOffset);
    const to = offsetOf(range.endContainer, range.endOffset);
    const some = to > from;
    field("from").value = some ? from : "";
    field("to").value = some ? to : "";
    const told = document.getElementById("chosen");
    told.textContent = some ? told.dataset.chosen + " « " + selection.toString().trim() + " »" : "";
  }

  document.addEventListener("selectionchange", keepChosen);

  // the text can be walked through and chosen from by keyboard like one that is edited, but nothing changes it
  document.addEventListener("beforeinput", event => {
    if (event.target instanceof Element && event.target.closest("#source")) {
      event.preventDefault();
    }
  });

  // Enter in a field would press the first button of the form
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.target.closest("[id='form:review']") && event.target.matches("input, select, #source")) {
      event.preventDefault();
    }
  });

  document.addEventListener("focusin", event => {
    const finding = findingOf(event.target);
    light(finding);
    const spot = event.target instanceof Element ? event.target.closest("[data-spot]") : null;
    const menu = field("spot");
    if (spot && menu) {
      menu.value = spot.dataset.spot;
    }
  });

  document.addEventListener("pointerover", event => {
    const finding = findingOf(event.target);
    if (finding) {
      light(finding);
    }
  });

  document.addEventListener("pointerout", event => {
    if (findingOf(event.target)) {
      light(findingOf(document.activeElement));
    }
  });
})();
