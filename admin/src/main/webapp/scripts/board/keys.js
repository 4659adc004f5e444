// The board by keyboard: the arrows lead from item to item; Space picks one up, and then they carry it.

export class Keys {
  constructor(board) {
    this.board = board;
    this.root = board.desk.root;
    this.root.addEventListener("keydown", event => this.press(event));
    this.root.addEventListener("focusout", event => {
      // drawing anew takes the focus for a moment; going elsewhere lets go of what was carried
      if (this.picked && event.relatedTarget && !event.relatedTarget.closest("[data-item]")) {
        this.cancel();
      }
    });
  }

  press(event) {
    const id = event.target.closest?.(".item-main")?.parentElement.dataset.item;
    if (!id || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const used = this.picked ? this.whileCarrying(event) : this.whileLooking(event, id);
    if (used) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  whileLooking(event, id) {
    switch (event.key) {
      case " ":
        return this.pick(id);
      case "ArrowDown":
      case "ArrowUp":
        return this.along(id, event.key === "ArrowDown" ? 1 : -1);
      case "ArrowLeft":
      case "ArrowRight":
        return this.across(id, this.step(event.key));
      default:
        return false;
    }
  }

  whileCarrying(event) {
    const carried = { ...this.board.desk.carried };
    const fine = event.shiftKey ? 15 : 5;
    switch (event.key) {
      case "ArrowDown":
        carried.start = Math.min(1435, carried.start + fine);
        break;
      case "ArrowUp":
        carried.start = Math.max(0, carried.start - fine);
        break;
      case "ArrowLeft":
      case "ArrowRight":
        carried.room = this.neighbour(this.board.desk.roomIds(), carried.room, this.step(event.key));
        break;
      case "PageDown":
      case "PageUp":
        carried.day = this.neighbour([...this.board.desk.days.keys()], carried.day, event.key === "PageDown" ? 1 : -1);
        break;
      case "+":
      case "=":
        carried.minutes = Math.min(1440, carried.minutes + fine);
        break;
      case "-":
        carried.minutes = Math.max(5, carried.minutes - fine);
        break;
      case "Enter":
      case " ":
        this.picked = false;
        this.board.drop();
        return true;
      case "Escape":
        this.cancel();
        return true;
      default:
        return event.key !== "Tab";
    }
    this.board.carry(carried);
    if (carried.day !== this.board.desk.day) {
      this.board.show(carried.day);
    }
    this.board.drawing.focus(carried.id);
    this.board.drawing.button(carried.id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.board.tellCarried("carried");
    return true;
  }

  step(key) {
    const forward = getComputedStyle(this.root).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    return key === forward ? 1 : -1;
  }

  neighbour(all, of, step) {
    return all[Math.min(all.length - 1, Math.max(0, all.indexOf(of) + step))];
  }

  pick(id) {
    const { desk } = this.board;
    if (!desk.editable) {
      return true;
    }
    const item = desk.items.get(id);
    const opens = desk.days.get(desk.day)?.opens ?? 540;
    this.picked = true;
    this.board.carry({
      id,
      day: item.day ?? desk.day,
      room: item.room ?? (item.day ? undefined : desk.roomIds()[0]),
      start: item.start ?? opens,
      minutes: item.minutes
    });
    this.board.drawing.focus(id);
    this.board.tellCarried("picked");
    return true;
  }

  cancel() {
    const id = this.board.desk.carried?.id;
    this.picked = false;
    this.board.carry(null);
    this.board.drawing.focus(id);
    this.board.tell(this.board.desk.say("cancelled"));
  }

  // to the item before or after, in the same room or in the tray
  along(id, step) {
    const row = this.root.querySelector(`[data-item="${id}"]`);
    const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    return this.board.drawing.focus(next?.dataset.item ?? id);
  }

  // to the item nearest in time in the next room that has any
  across(id, step) {
    const { desk, drawing } = this.board;
    const item = desk.items.get(id);
    if (!item.day) {
      return true;
    }
    const lanes = drawing.lanes.map(lane => lane.dataset.room);
    for (let at = lanes.indexOf(item.room ?? "") + step; at >= 0 && at < lanes.length; at += step) {
      const there = desk.placed().filter(each => (each.room ?? "") === lanes[at]);
      if (there.length) {
        const nearest = there.reduce((best, each) =>
          Math.abs(each.start - item.start) < Math.abs(best.start - item.start) ? each : best);
        return drawing.focus(nearest.id);
      }
    }
    return true;
  }
}
