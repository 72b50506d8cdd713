const MS = 86_400_000;

/** The days since 1970 at which a date begins. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MS;

/** Where days stand on a line from `left` to `right`; in its middle where all are one day. */
export function timeScale(
  dates: readonly string[],
  [left, right]: readonly [number, number],
): (date: string) => number {
  const [from, to] = [dayNumber(dates[0] ?? ''), dayNumber(dates.at(-1) ?? '')];
  const length = to - from;
  return (date) =>
    length === 0 ? (left + right) / 2 : left + ((dayNumber(date) - from) / length) * (right - left);
}

/** A point of a drawing. */
export type Point = readonly [x: number, y: number];

const cut = (value: number): number => Math.round(value * 100) / 100;

/** A line through points as the `d` of a path, to a hundredth of a px. */
export function lineThrough(points: readonly Point[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${cut(x)},${cut(y)}`).join('');
}
