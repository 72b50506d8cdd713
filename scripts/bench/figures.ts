/** The middle one of an odd number of figures. */
export function medianOf(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[(figures.length - 1) / 2] ?? NaN;
}

/** A line of a report: `seconds  min 0.91  median 0.95  max 1.20`. */
export function figuresLine(name: string, figures: readonly number[]): string {
  const [least, middle, most] = [Math.min(...figures), medianOf(figures), Math.max(...figures)].map(
    (figure) => figure.toFixed(2),
  );
  return `${name.padEnd(WIDTH)} min ${String(least)}  median ${String(middle)}  max ${String(most)}`;
}

const WIDTH = 18;
