// Carrying with the mouse or a pen: from the tray, between rooms, times and days, back to the tray; stretching at the lower
// edge. A finger scrolls, and uses the dialog.

import { rounded } from "./clock.js";

const THRESHOLD = 5;
const LINGER = 600;

export class Drag {
  constructor(board) {
    this.board = board;
    this.root = board.desk.root;
    this.root.addEventListener("pointerdown", event => this.begin(event));
    window.addEventListener("pointermove", event => this.move(event));
    window.addEventListener("pointerup", event => this.end(event));
    window.addEventListener("pointercancel", () => this.cancel());
    window.addEventListener("keydown", event => {
      if (event.key === "Escape" && this.grip?.moving) {
        event.stopPropagation();
        this.cancel();
      }
    }, true);
    // the click that follows letting go is none
    this.root.addEventListener("click", event => {
      if (this.dropped) {
        event.stopPropagation();
        event.preventDefault();
      }
    }, true);
  }

  begin(event) {
    const row = event.target.closest("[data-item]");
    if (!row || event.button !== 0 || event.pointerType === "touch" || !this.board.desk.editable || this.board.desk.carried) {
      return;
    }
    const item = this.board.desk.items.get(row.dataset.item);
    const box = row.getBoundingClientRect();
    this.grip = {
      item,
      stretch: event.target.classList.contains("stretch"),
      x: event.clientX,
      y: event.clientY,
      offset: item.day ? event.clientY - box.top : 0
    };
    if (this.grip.stretch) {
      event.preventDefault();
    }
  }

  move(event) {
    const grip = this.grip;
    if (!grip) {
      return;
    }
    if (!grip.moving) {
      if (Math.hypot(event.clientX - grip.x, event.clientY - grip.y) < THRESHOLD) {
        return;
      }
      grip.moving = true;
      this.root.classList.add("dragging");
    }
    event.preventDefault();
    this.scroll(event);
    const target = grip.stretch ? this.stretched(event) : this.target(event);
    if (JSON.stringify(target) !== JSON.stringify(this.board.desk.carried)) {
      this.board.carry(target);
    }
  }

  stretched(event) {
    const { item } = this.grip;
    const lane = this.root.querySelector(`[data-item="${item.id}"]`).closest(".board-lane");
    const minutes = Math.max(5, rounded(this.minute(lane, event.clientY)) - item.start);
    return { id: item.id, day: item.day, room: item.room, start: item.start, minutes };
  }

  target(event) {
    const { item, offset } = this.grip;
    const under = document.elementsFromPoint(event.clientX, event.clientY);
    const tab = under.map(element => element.closest(".board-days a")).find(Boolean);
    const lane = under.map(element => element.closest(".board-lane")).find(Boolean);
    this.linger(tab);
    this.over(tab ?? (under.some(element => element.closest(".board-tray")) ? this.root.querySelector(".board-tray") : null));
    if (lane && !tab) {
      const start = Math.max(0, rounded(this.minute(lane, event.clientY - offset)));
      return { id: item.id, day: this.board.desk.day, room: lane.dataset.room || undefined, start, minutes: item.minutes };
    }
    return this.board.desk.carried ?? { id: item.id, day: item.day, room: item.room, start: item.start, minutes: item.minutes };
  }

  minute(lane, y) {
    const box = lane.getBoundingClientRect();
    const { from, until } = this.board.drawing.span;
    return from + (y - box.top) / box.height * (until - from);
  }

  over(target) {
    this.root.querySelectorAll(".over").forEach(element => element.classList.remove("over"));
    target?.classList.add("over");
  }

  // whoever stays over a day sees it
  linger(tab) {
    if (tab !== this.grip.tab) {
      clearTimeout(this.grip.timer);
      this.grip.tab = tab;
      if (tab) {
        this.grip.timer = setTimeout(() => this.board.show(tab.dataset.day), LINGER);
      }
    }
  }

  scroll(event) {
    const frame = this.root.querySelector(".board-frame");
    const box = frame.getBoundingClientRect();
    const edge = 40;
    const push = (at, low, high) => (at < low + edge ? -12 : at > high - edge ? 12 : 0);
    if (event.clientX > box.left && event.clientX < box.right) {
      frame.scrollBy(push(event.clientX, box.left, box.right), push(event.clientY, box.top, Math.min(box.bottom, innerHeight)));
    }
  }

  end(event) {
    const grip = this.grip;
    if (!grip) {
      return;
    }
    this.grip = null;
    clearTimeout(grip.timer);
    if (!grip.moving) {
      return;
    }
    this.root.classList.remove("dragging");
    this.over(null);
    this.dropped = true;
    setTimeout(() => { this.dropped = false; });
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const tab = under?.closest(".board-days a");
    if (grip.stretch || under?.closest(".board-lane")) {
      this.board.drop();
    } else if (tab) {
      this.board.carry(null);
      this.board.toDay(grip.item, tab.dataset.day);
    } else if (under?.closest(".board-tray") && grip.item.day) {
      this.board.carry(null);
      this.board.order("unplace", grip.item);
    } else {
      this.board.carry(null);
    }
  }

  cancel() {
    if (this.grip?.moving) {
      clearTimeout(this.grip.timer);
      this.root.classList.remove("dragging");
      this.over(null);
      this.board.carry(null);
    }
    this.grip = null;
  }
}
