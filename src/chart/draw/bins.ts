import type { BinsSpec } from '../spec/index.ts';
import { textWidth, wrapText } from '../text/index.ts';
import { addNotes, nameScenes } from './pages.ts';
import { NARROWEST, TYPE, WIDE, type Scene, type Shape } from './scene.ts';
import { textLines } from './text-lines.ts';

/** What stands over the axis. */
interface Marks {
  /** Over the marks, in words. */
  readonly title: string;
  /** Of the tallest mark, with what stands over it; px. */
  readonly height: number;
  /** The marks on an axis at `bottom`. */
  readonly draw: (bottom: number) => readonly Shape[];
}

/** What a bin takes of the width, in per cent. */
export const binWidth = ({ bins }: BinsSpec): number => 100 / bins.length;

/** The numbers under the axis, every second or third where not all have room; on a wide page those between them too. */
function tickLabels(spec: BinsSpec, bottom: number, alone: number | null): Shape[] {
  const width = binWidth(spec);
  const widest = Math.max(...spec.bins.map(({ label }) => textWidth(label, TYPE.small)));
  const everyAt = (room: number) => Math.ceil((widest + 6) / ((width / 100) * room));
  const [every, wide] = [everyAt(alone ?? NARROWEST), everyAt(alone ?? WIDE)];
  // What is shown on a phone is shown everywhere: the numbers between must leave it room.
  const roomy = every % wide === 0 ? wide : every;
  return spec.bins.flatMap(({ label: text }, at): Shape[] => {
    if (at % roomy !== 0) return [];
    const css = at % every === 0 ? 'chart-small' : 'chart-small chart-roomy';
    const place = { x: (at + 0.5) * width, y: bottom + 17, size: TYPE.small } as const;
    return [{ kind: 'text', class: css, anchor: 'middle', ...place, text }];
  });
}

/**
 * Marks over an axis of numbers, a place a bin.
 *
 * @param alone the width in px of a picture that stands alone; null on a page
 */
export function drawBins(
  spec: BinsSpec,
  { title, height, draw }: Marks,
  alone: number | null,
): Scene[] {
  const head = wrapText(title, TYPE.label, NARROWEST);
  const bottom = head.length * TYPE.line + 6 + height;
  const axis: Shape = { kind: 'line', class: 'chart-axis', x1: 0, x2: 100, y1: bottom, y2: bottom };
  const shapes = [
    ...textLines(head, 0, 'chart-note'),
    ...draw(bottom),
    axis,
    ...tickLabels(spec, bottom, alone),
  ];
  return nameScenes(spec, addNotes([{ height: bottom + 26, shapes }], spec.notes));
}
