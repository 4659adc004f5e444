// The dialogs of the board. "Move…" is the way for everybody: keyboard, mouse, finger.

import { clock, hours, parse } from "./clock.js";

export class Dialogs {
  constructor(board) {
    this.board = board;
    this.root = board.desk.root;
    this.root.addEventListener("click", event => {
      const what = event.target.closest("[data-do]")?.dataset.do;
      if (what && this[what]) {
        this[what]();
      } else {
        const main = event.target.closest(".item-main");
        if (main && !this.board.desk.carried) {
          this.openItem(main.parentElement.dataset.item);
        }
      }
    });
    this.on("move-form", () => this.submitMove());
    this.on("block-form", () => this.submitBlock());
    this.on("gaps-form", () => this.submitGaps());
    this.field("move-dialog").addEventListener("close", () => this.board.drawing.focus(this.item?.id));
  }

  on(form, then) {
    this.field(form)?.addEventListener("submit", event => {
      event.preventDefault();
      event.target.closest("dialog").close();
      then();
    });
  }

  field(id) {
    return this.root.querySelector("#" + id);
  }

  value(id) {
    return this.field(id).value;
  }

  // as 09:05, also of 9:05
  time(id) {
    return clock(parse(this.value(id)));
  }

  openItem(id) {
    const { desk, drawing } = this.board;
    const item = desk.items.get(id);
    this.item = item;
    const title = this.field("move-title").querySelector("bdi");
    title.textContent = item.title;
    title.lang = item.lang || document.documentElement.lang;
    this.field("move-who").textContent = [item.kind, item.who, item.state].filter(Boolean).join(" · ");
    this.field("move-conflicts").replaceChildren(...drawing.conflictsOf(id).map(conflict => {
      const line = document.createElement("li");
      line.className = "grade-" + conflict.grade.toLowerCase();
      line.textContent = conflict.label + " · " + conflict.text;
      return line;
    }));
    const open = this.field("move-open");
    open.hidden = item.type !== "SESSION";
    open.href = this.root.dataset.session + "?" + new URLSearchParams({ e: this.root.dataset.edition, id });
    if (desk.editable) {
      this.fillMove(item);
    }
    this.field("move-dialog").showModal();
  }

  fillMove(item) {
    const { desk } = this.board;
    this.field("move-day").value = item.day ?? desk.day;
    this.field("move-room").value = item.day ? item.room ?? "" : desk.roomIds()[0];
    this.field("move-start").value = clock(item.start ?? desk.days.get(desk.day)?.opens ?? 540);
    this.field("move-minutes").value = item.minutes;
    this.field("move-more").hidden = !item.day;
    this.field("move-more").open = false;
    this.field("copy-day").value = item.day ?? desk.day;
    this.field("swap-other").replaceChildren(...desk.placed(item.day).filter(each => each.id !== item.id).map(each =>
      new Option(hours(each) + " · " + desk.roomName(each.room) + " · " + each.title, each.id)));
  }

  chosen() {
    return {
      room: this.value("move-room") || undefined,
      day: this.value("move-day"),
      start: this.time("move-start"),
      minutes: Number(this.value("move-minutes"))
    };
  }

  close() {
    this.root.querySelector("dialog[open]")?.close();
  }

  submitMove() {
    this.board.order("move", this.item, this.chosen());
  }

  next() {
    const place = this.chosen();
    this.close();
    this.board.order("next", this.item, { ...place, room: place.room ?? this.board.desk.roomIds()[0] });
  }

  shift() {
    this.close();
    this.board.order("shift", this.item, { minutes: Number(this.value("shift-minutes")) });
  }

  swap() {
    const other = this.board.desk.items.get(this.value("swap-other"));
    if (other) {
      this.close();
      this.board.order("swap", this.item, { other: other.id, otherMark: other.mark });
    }
  }

  copy() {
    this.close();
    this.board.order("copy", this.item, { day: this.value("copy-day") });
  }

  repeat() {
    this.close();
    this.board.order("repeat", this.item);
  }

  unplace() {
    this.close();
    this.board.order("unplace", this.item);
  }

  undo() {
    this.board.order("undo");
  }

  redo() {
    this.board.order("redo");
  }

  block() {
    this.field("block-day").value = this.board.desk.day;
    this.field("block-dialog").showModal();
  }

  submitBlock() {
    const room = this.value("block-room");
    const note = Object.fromEntries(["ar", "fr", "en"].map(lang => [lang, this.value("block-" + lang).trim()])
      .filter(([, text]) => text));
    this.board.order("block", null, {
      kind: this.value("block-kind"),
      rooms: room ? [room] : this.board.desk.roomIds(),
      day: this.value("block-day"),
      start: this.time("block-start"),
      minutes: Number(this.value("block-minutes")),
      note
    });
  }

  gaps() {
    this.field("gaps-dialog").showModal();
  }

  submitGaps() {
    this.board.order("close", null, {
      room: this.value("gaps-room"),
      day: this.board.desk.day,
      minutes: Number(this.value("gaps-minutes"))
    });
  }

  reload() {
    location.reload();
  }

  retry() {
    this.board.retry();
  }

  dismiss() {
    this.board.refused(null);
  }

  // somebody else was faster: both versions, and the choice between them
  overtaken(list, attempt) {
    const { desk } = this.board;
    this.attempt = attempt;
    this.field("overtaken-list").replaceChildren(...list.map(each => {
      const line = document.createElement("li");
      const title = document.createElement("bdi");
      title.textContent = each.title;
      const mine = document.createElement("p");
      mine.textContent = desk.say("mine", each.mine);
      const theirs = document.createElement("p");
      theirs.textContent = desk.say("theirs", each.theirs, each.by);
      line.append(title, mine, theirs);
      return line;
    }));
    const replay = attempt.what === "undo" || attempt.what === "redo";
    this.root.querySelector("[data-do='mine']").hidden = replay || !desk.items.has(attempt.item?.id);
    this.root.querySelector("[data-do='forget']").hidden = !replay;
    this.field("overtaken-dialog").showModal();
  }

  theirs() {
    this.close();
  }

  mine() {
    this.close();
    const { what, item, more } = this.attempt;
    this.board.order(what, this.board.desk.items.get(item.id), more);
  }

  forget() {
    this.close();
    this.board.order("forget-" + this.attempt.what);
  }
}
