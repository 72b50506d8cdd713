import { wrapText, type Chart, type Scene, type Shape, type Text } from '../chart/index.ts';
import { flatten } from './flatten.ts';
import { scaled } from './scale.ts';

/** Half of the 1200 × 630 px that social networks ask for: drawn twice as large, so that type is large enough in a list. */
const SIZE = { width: 600, height: 315 } as const;
const MARGIN = 24;
const INNER = SIZE.width - 2 * MARGIN;
const FOOT = SIZE.height - 14;
/** A chart that had to be made smaller could not be read. */
const SMALLEST = 0.55;

/** What the card of a report says, from the top down. */
interface CardParts {
  readonly id: string;
  /** What kind of report of which site. */
  readonly kicker: string;
  /** The finding, or the title. */
  readonly heading: string;
  /** What was asked, or what the report is about. */
  readonly under: string;
  /** What must not be missed: that figures are made up. */
  readonly badge: string | null;
  readonly chart: Pick<Chart, 'drawings'> | null;
  /** Where it comes from. */
  readonly foot: string;
}

interface Block {
  readonly text: string;
  readonly size: number;
  readonly class: string;
  readonly most: number;
}

/** As many lines of a text as there is room for; what is cut off is told by an ellipsis. */
function linesOf({ text, size, most }: Block): readonly string[] {
  const lines = wrapText(text, size, INNER);
  if (lines.length <= most) return lines;
  const [last = ''] = wrapText(lines[most - 1] ?? '', size, INNER - size);
  return [...lines.slice(0, most - 1), `${last.replace(/[\s,;:.]+$/u, '')}…`];
}

function write(blocks: readonly Block[], from: number): { texts: Text[]; bottom: number } {
  let y = from;
  const texts = blocks.flatMap((block) => {
    const { size, class: css } = block;
    const own = linesOf(block).map((text): Text => {
      y += Math.round(size * 1.25);
      return { kind: 'text', class: css, x: MARGIN, y, size, anchor: 'start', text };
    });
    y += Math.round(block.size / 3);
    return own;
  });
  return { texts, bottom: y };
}

/** The chart as wide as the card and as small as its height asks; null where it would be too small. */
function fitted(chart: Pick<Chart, 'drawings'>, top: number, bottom: number): Shape[] | null {
  const drawings = chart.drawings(INNER).filter((one) => one.for !== 'narrow');
  const height = drawings.reduce((sum, { scene }) => sum + scene.height, 0);
  const widest = Math.max(
    INNER,
    ...drawings.map(({ scene }) => (scene.layout === 'fixed' ? scene.width : 0)),
  );
  const by = Math.min(1, INNER / widest, (bottom - top) / height);
  if (by < SMALLEST) return null;
  let y = 0;
  return drawings.flatMap(({ scene }) => {
    const shapes = flatten(scene, 0, y, INNER / by);
    y += scene.height;
    return shapes.map((shape) => scaled(shape, by, MARGIN, top));
  });
}

/** Type of a card with a chart under it, and of one without. */
const TYPE = {
  over: { heading: 22, most: 3, under: 14, lines: 2 },
  alone: { heading: 30, most: 4, under: 18, lines: 4 },
} as const;

/** The card of a report as a scene of 600 × 315 px; null where its chart is too long for a card. */
export function toCard({
  id,
  kicker,
  heading,
  under,
  badge,
  chart,
  foot,
}: CardParts): Scene | null {
  const soft = { class: 'chart-note', most: 1 } as const;
  const type = TYPE[chart === null ? 'alone' : 'over'];
  const title = { text: heading, size: type.heading, class: 'chart-heading', most: type.most };
  const wording = { text: under, size: type.under, class: 'chart-label', most: type.lines };
  const made = badge === null ? [] : [{ text: badge, size: 12, class: 'chart-heading', most: 1 }];
  const head = write([{ text: kicker, size: 13, ...soft }, title, wording, ...made], 12);
  const [last = ''] = linesOf({ text: foot, size: 12, ...soft });
  const place = { x: MARGIN, y: FOOT, size: 12, anchor: 'start' } as const;
  const below = { kind: 'text', class: 'chart-note', ...place, text: last } as const;
  const drawn = chart === null ? [] : fitted(chart, head.bottom + 6, FOOT - 22);
  if (drawn === null) return null;
  const edge = {
    kind: 'rect',
    class: 'chart-bar',
    x: 0,
    y: 0,
    width: SIZE.width,
    height: 6,
  } as const;
  const shapes = [edge, ...head.texts, ...drawn, below];
  return { id, title: heading, layout: 'fixed', ...SIZE, shapes };
}
