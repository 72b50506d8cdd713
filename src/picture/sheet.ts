import { wrapText, type Chart, type Scene, type Shape, type Text } from '../chart/index.ts';
import { flatten } from './flatten.ts';

const WIDTH = 640;
const MARGIN = 20;
const INNER = WIDTH - 2 * MARGIN;

/** A paragraph of a picture; sizes in px. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly class: string;
  readonly after: number;
}

/** A chart with what stands over it. */
export interface Panel {
  readonly over: readonly Paragraph[];
  readonly chart: Pick<Chart, 'drawings'>;
}

/** What a picture says, from the top down. */
interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly head: readonly Paragraph[];
  readonly panels: readonly Panel[];
  readonly foot: readonly Paragraph[];
}

/** The finding, or what the chart is of where none may be claimed. */
export const heading = (text: string): Paragraph => ({
  text,
  size: 18,
  class: 'chart-heading',
  after: 4,
});

/** What stands under a heading. */
export const subheading = (text: string): Paragraph => ({
  text,
  size: 15,
  class: 'chart-label',
  after: 4,
});

/** What must not be missed: that figures are made up, which territory a chart is of. */
export const badge = (text: string): Paragraph => ({
  text,
  size: 13,
  class: 'chart-heading',
  after: 4,
});

/** What stands under a chart. */
export const small = (text: string): Paragraph => ({
  text,
  size: 13,
  class: 'chart-note',
  after: 2,
});

function write(paragraphs: readonly Paragraph[], from: number): { texts: Text[]; bottom: number } {
  const texts: Text[] = [];
  let y = from;
  for (const { text, size, class: css, after } of paragraphs) {
    for (const line of wrapText(text, size, INNER)) {
      y += Math.round(size * 1.35);
      const place = { x: MARGIN, y, size, anchor: 'start' } as const;
      texts.push({ kind: 'text', class: css, ...place, text: line });
    }
    y += after;
  }
  return { texts, bottom: y };
}

/** Charts with all that must travel with them as one drawing, 640 px wide. */
export function toScene({ id, title, head, panels, foot }: Sheet): Scene {
  const top = write(head, MARGIN - 6);
  const shapes: Shape[] = [...top.texts];
  let y = top.bottom + 12;
  for (const { over, chart } of panels) {
    const said = write(over, y);
    shapes.push(...said.texts);
    y = said.bottom + (over.length > 0 ? 8 : 0);
    for (const drawing of chart.drawings(INNER).filter((one) => one.for !== 'narrow')) {
      shapes.push(...flatten(drawing.scene, MARGIN, y, INNER));
      y += drawing.scene.height;
    }
  }
  const last = write(foot, y + 4);
  const size = { layout: 'fixed', width: WIDTH, height: last.bottom + MARGIN - 6 } as const;
  return { id, title, ...size, shapes: [...shapes, ...last.texts] };
}
