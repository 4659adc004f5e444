// Draws the shown day and the tray. Everything is drawn anew; the focus stays on the item that had it.

import { clock, hours } from "./clock.js";

const make = (name, classes, text) => {
  const element = document.createElement(name);
  element.className = classes || "";
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
};

// As people type it: without accents, vowels, tatweel and hamza carriers, ta marbuta as ha, alif maqsura as ya.
const folded = text => text.normalize("NFKD").replace(/[\p{M}\u0640]/gu, "").toLowerCase()
  .replaceAll("ة", "ه").replaceAll("ى", "ي");

export class Drawing {
  constructor(desk) {
    this.desk = desk;
    this.root = desk.root;
    this.lanes = [...this.root.querySelectorAll(".board-lane")];
    this.tray = this.root.querySelector("#tray-list");
    this.search = this.root.querySelector("#tray-search");
    this.sort = this.root.querySelector("#tray-sort");
    this.home = null;
    this.collator = new Intl.Collator(document.documentElement.lang);
  }

  draw() {
    const focused = document.activeElement?.closest?.("[data-item]")?.dataset.item;
    this.span = this.desk.span();
    this.drawDays();
    this.drawHours();
    this.drawTray();
    const placed = this.desk.placed();
    for (const lane of this.lanes) {
      this.drawLane(lane, placed.filter(item => (item.room ?? "") === lane.dataset.room));
    }
    const roomless = this.root.querySelector("#board-roomless");
    roomless.hidden = !roomless.querySelector("[data-item]");
    this.drawUndo();
    this.letIn(".board-grid");
    this.letIn("#tray-list");
    if (focused) {
      this.focus(focused);
    }
  }

  // the arrows lead from item to item: only one of them is on the way of the tab key
  letIn(where) {
    const buttons = [...this.root.querySelectorAll(where + " .item-main")];
    buttons.forEach(button => { button.tabIndex = -1; });
    const home = buttons.find(button => button.parentElement.dataset.item === this.home) ?? buttons[0];
    if (home) {
      home.tabIndex = 0;
    }
  }

  button(id) {
    return this.root.querySelector(`[data-item="${CSS.escape(id)}"] .item-main`);
  }

  focus(id) {
    const button = this.button(id);
    if (button) {
      this.home = id;
      for (const other of this.root.querySelectorAll(".item-main[tabindex='0']")) {
        if (other.closest("ul").closest("section") === button.closest("ul").closest("section")) {
          other.tabIndex = -1;
        }
      }
      button.tabIndex = 0;
      button.focus({ preventScroll: Boolean(this.desk.carried) });
      return true;
    }
    return false;
  }

  drawDays() {
    for (const link of this.root.querySelectorAll(".board-days a")) {
      if (link.dataset.day === this.desk.day) {
        link.setAttribute("aria-current", "date");
        this.root.querySelector("#board-day").textContent = link.textContent;
      } else {
        link.removeAttribute("aria-current");
      }
    }
  }

  drawHours() {
    const { from, until } = this.span;
    const column = this.root.querySelector(".board-hours");
    column.replaceChildren();
    for (let minute = from; minute < until; minute += 60) {
      const hour = make("bdi", "hour", clock(minute));
      hour.dir = "ltr";
      hour.style.setProperty("--from", minute - from);
      column.append(hour);
    }
    this.root.style.setProperty("--span", until - from);
  }

  drawLane(lane, items) {
    lane.querySelectorAll(".band").forEach(band => band.remove());
    for (const band of this.bands(lane.dataset.room)) {
      lane.prepend(band);
    }
    const list = lane.querySelector("ul");
    const stacked = this.stacked(items);
    lane.closest(".board-room").style.setProperty("--wide", Math.max(1, ...stacked.map(each => each.lanes)));
    list.replaceChildren(...stacked.map(({ item, lane: place, lanes }) => {
      const row = this.item(item);
      row.style.setProperty("--from", item.start - this.span.from);
      row.style.setProperty("--minutes", item.minutes);
      row.style.setProperty("--lane", place);
      row.style.setProperty("--lanes", lanes);
      return row;
    }));
  }

  bands(room) {
    const { from, until } = this.span;
    const { opens, closes } = this.desk.days.get(this.desk.day) ?? {};
    const bands = opens === undefined ? [{ from, until }] : [{ from, until: opens }, { from: closes, until }];
    const closed = (this.desk.rooms.get(room)?.closed ?? []).filter(time => time.day === this.desk.day);
    const special = this.desk.bands.filter(band => band.day === this.desk.day && (!band.room || band.room === room));
    return [...bands.map(band => ({ ...band, kind: "outside" })),
      ...closed.map(band => ({ ...band, kind: "unavailable" })),
      ...special.map(band => ({ ...band, kind: "special" }))]
      .map(band => ({ ...band, from: Math.max(from, band.from), until: Math.min(until, band.until) }))
      .filter(band => band.until > band.from)
      .map(band => {
        const element = make("div", "band " + band.kind, band.why);
        element.style.setProperty("--from", band.from - from);
        element.style.setProperty("--minutes", band.until - band.from);
        return element;
      });
  }

  // what shares a moment stands side by side: each gets the first free lane of its group
  stacked(items) {
    const all = [];
    let group = [];
    let end = -1;
    const close = () => {
      const lanes = Math.max(0, ...group.map(each => each.lane + 1));
      group.forEach(each => all.push({ ...each, lanes }));
    };
    for (const item of items) {
      if (item.start >= end) {
        close();
        group = [];
      }
      const taken = new Set(group.filter(each => each.item.start + each.item.minutes > item.start).map(each => each.lane));
      let lane = 0;
      while (taken.has(lane)) {
        lane++;
      }
      group.push({ item, lane });
      end = Math.max(end, item.start + item.minutes);
    }
    close();
    return all;
  }

  item(item) {
    const row = make("li", "item " + item.type.toLowerCase());
    row.dataset.item = item.id;
    row.classList.toggle("carried", this.desk.carried?.id === item.id);
    row.classList.toggle("saving", Boolean(item.saving));
    const main = make("button", "item-main");
    main.type = "button";
    main.setAttribute("aria-haspopup", "dialog");
    // what is in it is cut off after a whole line, and never within one
    const text = make("span", "text");
    if (item.day) {
      const time = make("bdi", "time", hours(item));
      time.dir = "ltr";
      text.append(time, " ", make("span", "hidden", this.desk.roomName(item.room)), " ");
    }
    this.mark(row, text, item);
    const title = make("span", "title", item.title);
    if (item.lang) {
      title.lang = item.lang;
      title.dir = item.dir;
    }
    text.append(title, " ", this.details(item));
    main.append(text);
    row.append(main);
    if (item.day && this.desk.editable) {
      const edge = make("span", "stretch");
      edge.setAttribute("aria-hidden", "true");
      row.append(edge);
    }
    return row;
  }

  details(item) {
    const details = make("span", "details");
    const length = item.day ? [] : [this.desk.say("minutes", item.minutes)];
    for (const text of [...length, item.kind, item.who, item.state]) {
      if (text && text !== item.title) {
        details.append(make("bdi", text === item.state ? "state-word" : "", text), " ");
      }
    }
    return details;
  }

  mark(row, text, item) {
    const worst = this.conflictsOf(item.id)[0];
    if (worst && item.day) {
      row.classList.add("grade-" + worst.grade.toLowerCase());
      const mark = make("span", "mark", worst.label);
      mark.title = worst.text;
      text.append(mark, " ");
    }
  }

  conflictsOf(id) {
    return this.desk.conflicts.filter(conflict => conflict.items.includes(id));
  }

  drawTray() {
    const words = folded(this.search.value).split(/\s+/).filter(Boolean);
    const fits = item => {
      const text = folded(item.find + " " + item.kind);
      return words.every(word => text.includes(word));
    };
    const by = {
      title: (one, other) => this.collator.compare(one.title, other.title),
      minutes: (one, other) => one.minutes - other.minutes || this.collator.compare(one.title, other.title),
      kind: (one, other) => this.collator.compare(one.kind, other.kind) || this.collator.compare(one.title, other.title)
    };
    const all = this.desk.unplaced();
    const items = all.filter(fits).sort(by[this.sort.value]);
    this.tray.replaceChildren(...items.map(item => this.item(item)));
    this.root.querySelector("#tray-count").textContent = all.length;
    this.root.querySelector("#tray-empty").hidden = items.length > 0;
  }

  drawUndo() {
    for (const what of ["undo", "redo"]) {
      const button = this.root.querySelector(`[data-do="${what}"]`);
      if (button) {
        button.disabled = !this.desk[what];
        button.querySelector(".what").textContent = this.desk[what] ? "(" + this.desk[what] + ")" : "";
      }
    }
  }
}
