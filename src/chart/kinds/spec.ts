import { Schema, type Input, type Output } from '../schema/index.ts';
import type { Drawing } from '../draw/index.ts';
import { INLINE_CHARTS } from './inline/index.ts';
import * as question from './question/index.ts';
import * as series from './series/index.ts';
import { WORDS_CHARTS } from './words/index.ts';

/** Every kind of chart, by its name. */
const CHARTS = {
  ...question.QUESTION_CHARTS,
  ...INLINE_CHARTS,
  ...series.READING_CHARTS,
  ...series.ANSWERS_CHARTS,
  ...series.INLINE_CHARTS,
  ...WORDS_CHARTS,
};

/** The schemas of all kinds by their names. */
export type Schemas = { [K in ChartKind]: (typeof CHARTS)[K]['schema'] };
export type ChartKind = keyof typeof CHARTS;
type Specs = { [K in ChartKind]: Output<Schemas[K]> };

/** What a chart shows, as data: everything is decided but the drawing. Defaults are filled by `parse`. */
export type ChartSpec = Specs[ChartKind];
export type ChartSpecInput = Input<Schemas[ChartKind]>;

/** The names of all kinds. */
export const CHART_KINDS: readonly string[] = Object.keys(CHARTS);

function isKind(kind: unknown): kind is ChartKind {
  return typeof kind === 'string' && Object.hasOwn(CHARTS, kind);
}

/** A spec of any kind. */
export const ChartSpecSchema = new Schema<ChartSpec, ChartSpecInput>((value, at) => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
  if (!isKind(kind)) throw new Error(`no kind of chart: ${String(kind)}`);
  return CHARTS[kind].schema.read(value, at);
});

const DRAWN: {
  readonly [K in ChartKind]: {
    readonly draw: (spec: Specs[K], alone: number | null) => readonly Drawing[];
  };
} = CHARTS;

function drawAs<K extends ChartKind>(kind: K, spec: Specs[K], alone: number | null) {
  return DRAWN[kind].draw(spec, alone);
}

/**
 * Draws a spec: for any width for kinds that stretch, in parts that a sheet of paper holds; at two widths for the others.
 * Pure: the same spec is the same scene.
 *
 * @param alone the width in px of a picture that stands alone: what a table says beside the drawing of a page, it says itself
 */
export function draw(spec: ChartSpec, alone: number | null = null): readonly Drawing[] {
  return drawAs(spec.kind, spec, alone);
}

/** The classes of the element around a chart's drawings. */
export function classOf({ kind }: ChartSpec): string {
  const { className } = CHARTS[kind];
  return className === undefined ? 'chart' : `chart ${className}`;
}
