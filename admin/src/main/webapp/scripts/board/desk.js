// What is known of the board: its items, the shown day, and what is being carried.

export class Desk {
  constructor(root) {
    this.root = root;
    this.items = new Map();
    this.days = new Map();
    this.rooms = new Map();
    this.conflicts = [];
    this.day = root.dataset.day;
    this.editable = root.dataset.editable === "true";
    this.revision = null;
    this.frame = null;
    // where something would go if it were let go of now: {id, day, room, start, minutes}
    this.carried = null;
    this.words = new Map([...root.querySelector("#board-words").content.querySelectorAll("data")]
      .map(word => [word.value, word.textContent]));
  }

  say(key, ...details) {
    return details.reduce((text, detail, place) => text.replaceAll("{" + place + "}", detail), this.words.get(key));
  }

  fill(answer) {
    this.items = new Map(answer.items.map(item => [item.id, item]));
    this.days = new Map(answer.days.map(day => [day.day, day]));
    this.rooms = new Map(answer.rooms.map(room => [room.id, room]));
    this.frame = answer.frame;
    this.conflicts = answer.conflicts;
    this.note(answer);
  }

  note(answer) {
    this.revision = answer.revision ?? this.revision;
    this.undo = answer.undo;
    this.redo = answer.redo;
    this.bands = answer.bands ?? this.bands ?? [];
  }

  take(answer) {
    answer.items.forEach(item => this.items.set(item.id, item));
    answer.gone.forEach(id => this.items.delete(id));
    // only what changed is party to another conflict than before
    const changed = new Set([...answer.items.map(item => item.id), ...answer.gone]);
    this.conflicts = this.conflicts.filter(conflict => !conflict.items.some(id => changed.has(id)))
      .concat(answer.conflicts ?? []);
    this.note(answer);
  }

  stamps() {
    return Object.fromEntries([...this.items.values()].map(item => [item.id, item.stamp]));
  }

  // an item as it looks now, where it is carried to
  seen(id) {
    const item = this.items.get(id);
    return this.carried?.id === id ? { ...item, ...this.carried } : item;
  }

  placed(day = this.day) {
    return [...this.items.keys()].map(id => this.seen(id)).filter(item => item.day === day)
      .sort((one, other) => one.start - other.start || other.minutes - one.minutes);
  }

  unplaced() {
    return [...this.items.keys()].map(id => this.seen(id)).filter(item => !item.day);
  }

  roomIds() {
    return [...this.rooms.keys()];
  }

  roomName(id) {
    return this.rooms.get(id)?.name ?? this.root.querySelector("#room-none").textContent;
  }

  // the first and last minute that the shown day needs, in whole hours
  span() {
    const { opens = 540, closes = 1080 } = this.days.get(this.day) ?? {};
    const placed = this.placed();
    const first = Math.min(opens - 30, ...placed.map(item => item.start));
    const last = Math.max(closes + 60, ...placed.map(item => item.start + item.minutes));
    return { from: Math.max(0, Math.floor(first / 60) * 60), until: Math.ceil(last / 60) * 60 };
  }
}
