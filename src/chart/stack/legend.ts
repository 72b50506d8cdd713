import { NARROWEST, TYPE, textLines, type Drawn, type Shape } from '../draw/index.ts';
import { shareText, wordsOf, wrapText } from '../text/index.ts';
import type { StackSpec } from './shape.ts';

const SWATCH = 14;
const INDENT = 22;

interface Entry {
  readonly label: string;
  readonly className: string;
  readonly value: number | null;
  /** Left of the baseline: striped on paper, as its segments are. */
  readonly striped: boolean;
}

function drawEntry(entry: Entry, spec: StackSpec, top: number): Drawn {
  const figure = entry.value === null ? '' : `: ${shareText(entry.value, spec.lang, spec.base)}`;
  const lines = wrapText(`${entry.label}${figure}`, TYPE.label, NARROWEST - INDENT);
  const texts = textLines(lines, top, 'chart-label').map((text) => ({ ...text, dx: INDENT }));
  const swatch: Shape = { kind: 'swatch', class: entry.className, y: top + 3, size: SWATCH };
  const stripes: Shape = {
    ...{ kind: 'path', class: `chart-texture ${entry.className.replace('chart-segment ', '')}` },
    d: `M0 ${top + 3 + SWATCH / 2}h${SWATCH}`,
  };
  const shapes = [swatch, ...(entry.striped ? [stripes] : []), ...texts];
  return { shapes, bottom: top + lines.length * TYPE.line + 2 };
}

/** What the colours mean, in the order of the stack, so that order alone is enough; with the figures when there is one stack. */
export function stackLegend(spec: StackSpec): Drawn {
  const words = wordsOf(spec.lang);
  const only = spec.rows.length === 1 ? spec.rows[0] : undefined;
  const entries: Entry[] = spec.segments.map((segment, at) => ({
    label: segment.label,
    className: `chart-segment chart-${segment.tone}`,
    value: only?.values?.[at] ?? null,
    striped: segment.side === -1,
  }));
  const shapes: Shape[] = textLines([only ? words.single : words.leftToRight], 0, 'chart-note');
  let top = TYPE.line + 2;
  const list = (listed: readonly Entry[]) => {
    for (const entry of listed) {
      const drawn = drawEntry(entry, spec, top);
      shapes.push(...drawn.shapes);
      top = drawn.bottom;
    }
  };
  list(entries);
  if (spec.apart !== null) {
    shapes.push(...textLines([words.apart], top, 'chart-note'));
    top += TYPE.line + 2;
    const value = only?.apart ?? null;
    list([{ label: spec.apart, className: 'chart-bar chart-apart', value, striped: false }]);
  }
  return { shapes, bottom: top };
}
