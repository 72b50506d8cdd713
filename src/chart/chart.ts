import type { Drawing } from './draw/index.ts';
import type { ChartSpec } from './kinds/index.ts';

/** A chart ready for a page, which writes it by `toHtml(chart.spec)`, or for a picture: a browser that draws the one needs nothing of the other. */
export interface Chart {
  readonly spec: ChartSpec;
  /** The spec drawn: for a page, or `alone` px wide as a picture that stands alone. */
  readonly drawings: (alone: number | null) => readonly Drawing[];
  /** The finding as a title, plain text; null where none may be claimed. */
  readonly finding: string | null;
  /** What the chart shows in plain sentences, not escaped: text for beside the SVG, for everyone. */
  readonly description: string;
}
