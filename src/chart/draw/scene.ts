/**
 * A drawing as data. In a `stretch` scene every horizontal measure is a percentage of the width and every vertical one
 * is px, so type keeps its size at any width; in a `fixed` scene all are units of the viewBox.
 */
export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly layout: 'stretch' | 'fixed';
  /** 100 in a stretch scene. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** What rows have in common. */
interface InRow {
  /** Where the shape's row begins, px from the top: what is written is counted from there, so that rows repeat, and compress. */
  readonly row?: number;
}

export interface Rect extends InRow {
  readonly kind: 'rect';
  readonly class: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Drawn with the scene's hatch instead of a plain fill. */
  readonly hatched?: boolean;
}

/** One line of text; `y` is its baseline, `dx` px beside `x`. */
export interface Text extends InRow {
  readonly kind: 'text';
  readonly class: string;
  readonly x: number;
  readonly y: number;
  readonly dx?: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

export interface Rule {
  readonly kind: 'line';
  readonly class: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Path {
  readonly kind: 'path';
  readonly class: string;
  readonly d: string;
  /** Moved by so much, where it is part of a larger drawing. */
  readonly dx?: number;
  readonly dy?: number;
  /** Made so much larger, from its own origin. */
  readonly scale?: number;
}

interface Circle {
  readonly kind: 'circle';
  readonly class: string;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** A square of px at the left edge, whatever the layout. */
interface Swatch {
  readonly kind: 'swatch';
  readonly class: string;
  readonly y: number;
  readonly size: number;
}

export type Shape = Swatch | Rect | Text | Rule | Path | Circle;

/** Type sizes in px, and the distance of two lines of labels. */
export const TYPE = { label: 15, small: 13, line: 20 } as const;

/** The width for which labels are broken: a phone of 320 px less its margins. */
export const NARROWEST = 280;

/** The width from which a page shows its wide drawings: 35rem in chart.css. */
export const WIDE = 560;
