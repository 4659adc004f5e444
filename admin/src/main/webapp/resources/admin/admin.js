// What the back office does in the browser beyond PrimeFaces. Every page works without it.
(() => {
  "use strict";

  const focusable = "input:not([type=hidden]), select, textarea, button, a[href]";

  function focusField(id) {
    const field = document.getElementById(id);
    if (field) {
      const inner = field.querySelector("[aria-invalid]") || field.querySelector(focusable);
      (field.matches(focusable) ? field : inner || field).focus();
    }
  }

  function showProblems() {
    const problems = document.getElementById("errors") || document.querySelector(".stale");
    if (problems) {
      problems.focus();
      problems.addEventListener("click", event => {
        const link = event.target.closest("a[href^='#']");
        if (link) {
          event.preventDefault();
          focusField(decodeURIComponent(link.getAttribute("href").slice(1)));
        }
      });
    }
  }

  // a notice goes after 10 s, but not while somebody reads or reaches it
  function letNoticesGo() {
    for (const notice of document.querySelectorAll(".notice")) {
      setTimeout(function go() {
        if (notice.matches(":hover, :focus-within")) {
          setTimeout(go, 1000);
        } else {
          notice.remove();
        }
      }, 10000);
    }
  }

  // on a wide screen the navigation is always open, but beside the board, which needs the width
  function openNavigation() {
    const wide = window.matchMedia("(min-width: 861px)");
    const navigation = document.querySelector("details.navigation");
    if (navigation) {
      const set = () => { navigation.open = wide.matches && !document.querySelector(".board"); };
      wide.addEventListener("change", set);
      set();
    }
  }

  function closeMenus() {
    document.addEventListener("click", event => {
      for (const menu of document.querySelectorAll("details.menu[open]")) {
        if (!menu.contains(event.target)) {
          menu.open = false;
        }
      }
    });
    document.addEventListener("keydown", event => {
      const menu = event.key === "Escape" && document.activeElement.closest("details.menu[open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
  }

  // "/" anywhere but in a field goes to the search, as on many sites
  function findBySlash() {
    const field = document.getElementById("find");
    document.addEventListener("keydown", event => {
      const typing = event.target.closest("input, select, textarea, [contenteditable]");
      if (field && event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        field.focus();
        field.select();
      }
    });
  }

  // the order of a sorted column belongs to the header cell, which PrimeFaces draws
  function tellOrder() {
    for (const link of document.querySelectorAll("a.sort")) {
      link.closest("th").setAttribute("aria-sort", link.dataset.order);
    }
  }

  // on a phone each cell stands alone and needs its heading beside it
  function labelCells() {
    for (const table of document.querySelectorAll(".ui-datatable table")) {
      const labels = [...table.querySelectorAll("thead th")].map(cell => cell.textContent.trim());
      for (const row of table.querySelectorAll("tbody tr")) {
        [...row.cells].forEach((cell, column) => { cell.dataset.label = labels[column] || ""; });
      }
    }
  }

  // what is shown once can be copied at a press, where the browser lets us
  function offerCopies() {
    for (const button of document.querySelectorAll("[data-copy]")) {
      const source = document.getElementById(button.dataset.copy);
      if (navigator.clipboard) {
        button.hidden = false;
        button.addEventListener("click", () => navigator.clipboard.writeText(source.textContent.trim()));
      }
    }
  }

  // how far something in the background has come is asked each second; when it is over the page is a new one
  function followProgress() {
    const shown = document.querySelector("[data-progress]");
    if (!shown) {
      return;
    }
    setTimeout(async () => {
      try {
        const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const now = page.querySelector("[data-progress]");
        if (answer.ok && !now) {
          location.reload();
          return;
        }
        if (now) {
          shown.querySelector("progress").value = now.querySelector("progress").value;
          shown.querySelector("bdi").textContent = now.querySelector("bdi").textContent;
        }
      } catch (away) {
        // the next second may be better
      }
      followProgress();
    }, 1000);
  }

  document.addEventListener("DOMContentLoaded", () => {
    offerCopies();
    followProgress();
    showProblems();
    letNoticesGo();
    openNavigation();
    closeMenus();
    findBySlash();
    tellOrder();
    labelCells();
  });
})();
