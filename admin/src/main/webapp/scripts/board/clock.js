// Times of a day as minutes after midnight; from 1440 on they are of the next day's early hours.

const two = number => String(number).padStart(2, "0");

export function clock(minutes) {
  const within = ((minutes % 1440) + 1440) % 1440;
  return two(Math.floor(within / 60)) + ":" + two(within % 60);
}

export const hours = item => clock(item.start) + "–" + clock(item.start + item.minutes);

export function parse(text) {
  const [hour, minute] = text.split(":").map(Number);
  return hour * 60 + minute;
}

export const rounded = (minutes, step = 5) => Math.round(minutes / step) * step;
