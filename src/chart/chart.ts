import type { Drawing } from './draw/index.ts';
import type { ChartSpec } from './kinds/index.ts';

/** A chart ready for a page. */
export interface Chart {
  readonly spec: ChartSpec;
  /** The spec drawn: for a page, or `alone` px wide as a picture that stands alone. */
  readonly drawings: (alone: number | null) => readonly Drawing[];
  /**
   * A `div.chart` with one SVG or, for charts longer than a sheet of paper, several under each other; for lines a narrow
   * and a wide one of which a container query shows one. Classes only, no colours, everything escaped. Needs src/styles/chart.css.
   */
  readonly svg: string;
  /** The finding as a title, plain text; null where none may be claimed. */
  readonly finding: string | null;
  /** What the chart shows in plain sentences, not escaped: text for beside the SVG, for everyone. */
  readonly description: string;
}
