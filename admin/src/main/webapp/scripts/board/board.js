// The board: brings together what is known, what is drawn, what people do and what the server says.

import { clock, parse } from "./clock.js";
import { Desk } from "./desk.js";
import { Dialogs } from "./dialogs.js";
import { Drag } from "./drag.js";
import { Drawing } from "./draw.js";
import { Keys } from "./keys.js";
import { Office } from "./office.js";

class Board {
  constructor(root) {
    this.root = root;
    this.desk = new Desk(root);
    this.drawing = new Drawing(this.desk);
    this.office = new Office(root, this);
    this.dialogs = new Dialogs(this);
    this.drag = new Drag(this);
    this.keys = new Keys(this);
    for (const link of root.querySelectorAll(".board-days a")) {
      link.addEventListener("click", event => {
        event.preventDefault();
        this.show(link.dataset.day);
      });
    }
    this.drawing.search.addEventListener("input", () => this.drawing.draw());
    this.drawing.sort.addEventListener("change", () => this.drawing.draw());
  }

  async open() {
    const { status, answer } = await this.office.ask("");
    if (status !== 200) {
      setTimeout(() => this.open(), 1000);
      return;
    }
    this.desk.fill(answer);
    this.drawing.draw();
    this.root.dataset.ready = "true";
    this.office.watch(() => this.desk.revision, () => this.refresh());
  }

  async refresh() {
    const { status, answer } = await this.office.changes(() => this.desk.stamps());
    if (status === 200) {
      this.desk.take(answer);
      if (answer.frame !== this.desk.frame) {
        this.root.querySelector("#board-outdated").hidden = false;
      }
      if (!this.desk.items.has(this.desk.carried?.id)) {
        this.desk.carried = null;
        this.keys.picked = false;
      }
      const changed = answer.items.length + answer.gone.length;
      if (changed) {
        this.drawing.draw();
        this.tell(this.desk.say("changed", changed));
      } else {
        // only what this browser did itself: what is under the hand stays as it is
        this.drawing.drawUndo();
      }
    }
  }

  show(day) {
    this.desk.day = day;
    const address = new URL(location);
    address.searchParams.set("day", day);
    history.replaceState(null, "", address);
    this.drawing.draw();
    this.tell(this.desk.say("day", this.root.querySelector("#board-day").textContent));
  }

  carry(place) {
    this.desk.carried = place;
    this.drawing.draw();
  }

  drop() {
    const carried = this.desk.carried;
    const item = this.desk.items.get(carried.id);
    this.desk.carried = null;
    const same = ["day", "room", "start", "minutes"].every(part => item[part] === carried[part]);
    if (same) {
      this.drawing.draw();
      this.drawing.focus(item.id);
      this.tell(this.desk.say("cancelled"));
      return;
    }
    const { day, room, start, minutes } = carried;
    this.order("move", item, { day, room, start: clock(start), minutes });
  }

  // on another day: the same place and hour; from the tray the next free time
  toDay(item, day) {
    if (item.day) {
      this.order("move", item, { day, room: item.room, start: clock(item.start), minutes: item.minutes });
    } else {
      const start = clock(this.desk.days.get(day)?.opens ?? 540);
      this.order("next", item, { day, room: this.desk.roomIds()[0], start, minutes: item.minutes });
    }
  }

  async order(what, item, more = {}) {
    const attempt = { what, item, more };
    this.refused(null);
    if (what === "move") {
      // it is shown there at once, and put back if the server refuses
      this.desk.items.set(item.id, { ...item, ...more, start: parse(more.start), saving: true });
    }
    this.drawing.draw();
    if (item) {
      this.drawing.focus(item.id);
    }
    const { status, answer } = await this.office.order(what, { ...more, item: item?.id, mark: item?.mark });
    if (what === "move" && this.desk.items.get(item.id)?.saving) {
      this.desk.items.set(item.id, item);
    }
    if (status === 200 || answer?.overtaken) {
      this.desk.take(answer);
    }
    this.drawing.draw();
    if (item) {
      this.drawing.focus(item.id);
    }
    if (status === 200) {
      this.tellDone(attempt);
    } else if (answer?.overtaken) {
      this.dialogs.overtaken(answer.overtaken, attempt);
    } else {
      this.refused(attempt, answer?.message ?? this.desk.say("lost"));
    }
  }

  refused(attempt, message) {
    this.attempt = attempt;
    const banner = this.root.querySelector("#board-refused");
    banner.hidden = !attempt;
    banner.querySelector("span").textContent = attempt
      ? (attempt.item ? this.desk.say("refused", attempt.item.title, message) : message)
      : "";
  }

  retry() {
    const { what, item, more } = this.attempt;
    this.order(what, item ? this.desk.items.get(item.id) : null, more);
  }

  reached(there, signedOut) {
    const lost = this.root.querySelector("#board-lost");
    if (there && !lost.hidden) {
      this.tell(this.desk.say("back"));
    }
    lost.hidden = there || signedOut;
    this.root.querySelector("#board-signed-out").hidden = !signedOut;
  }

  tell(text) {
    this.root.querySelector("#board-live").textContent = text;
  }

  tellCarried(key) {
    const { id, day, room, start, minutes } = this.desk.carried;
    const link = this.root.querySelector(`.board-days a[data-day="${day}"]`);
    this.tell(this.desk.say(key, this.desk.items.get(id).title, link.textContent, clock(start), minutes, this.desk.roomName(room)));
  }

  tellDone({ what, item }) {
    const now = item && this.desk.items.get(item.id);
    const done = now?.day
      ? this.desk.say("moved", now.title, clock(now.start), now.minutes, this.desk.roomName(now.room))
      : item && what === "unplace" ? this.desk.say("unplaced", item.title) : this.desk.say("done");
    const conflicts = now ? this.drawing.conflictsOf(now.id) : [];
    this.tell(conflicts.length ? done + " " + this.desk.say("conflicts", conflicts.map(each => each.text).join(" ")) : done);
  }
}

const root = document.getElementById("board");
if (root) {
  new Board(root).open();
}
