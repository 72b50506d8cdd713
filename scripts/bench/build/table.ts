import type { Figures } from './measure.ts';

const WIDTH = 20;

/**
 * A line a figure; beside it, where an earlier measurement has it too, the earlier one and the ratio to it. What either
 * lacks has no ratio.
 *
 * @example
 * figureLines({ files: 30 }, { files: 20 }); // ['files                         30          20   × 1.50']
 */
export function figureLines(figures: Figures, against: Figures = {}): readonly string[] {
  return Object.entries(figures).map(([name, value]) => {
    const then = against[name];
    const line = name.padEnd(WIDTH) + shown(value);
    if (then === undefined) return line;
    return `${line}${shown(then)}${then === 0 ? '' : `   × ${(value / then).toFixed(2)}`}`;
  });
}

const shown = (value: number): string =>
  (Number.isInteger(value) ? String(value) : value.toFixed(2)).padStart(12);
