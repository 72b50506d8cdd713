import { z } from 'zod';
import {
  BarSchema,
  IntervalSchema,
  StackSchema,
  StripSchema,
  type SegmentSchema,
} from './spec-bars.ts';
import type { PointSchema, RowSchema } from './spec-parts.ts';
import { HeatSchema, NumbersSchema, PlacesSchema, PyramidSchema } from './spec-tables.ts';
import { MultiplesSchema, SlopeSchema, SparkSchema, TrendSchema } from './spec-time.ts';
import { KeySchema, VerbalSchema } from './spec-words.ts';

/** What a chart shows, as data: everything is decided but the drawing. Defaults are filled by `parse`. */
export const ChartSpecSchema = z.discriminatedUnion('kind', [
  BarSchema,
  IntervalSchema,
  StackSchema,
  StripSchema,
  TrendSchema,
  SlopeSchema,
  MultiplesSchema,
  SparkSchema,
  HeatSchema,
  NumbersSchema,
  PyramidSchema,
  PlacesSchema,
  VerbalSchema,
  KeySchema,
]);

export type ChartSpec = z.output<typeof ChartSpecSchema>;
export type ChartSpecInput = z.input<typeof ChartSpecSchema>;
export type ChartKind = ChartSpec['kind'];
export type BarSpec = z.output<typeof BarSchema>;
export type IntervalSpec = z.output<typeof IntervalSchema>;
export type StackSpec = z.output<typeof StackSchema>;
export type StripSpec = z.output<typeof StripSchema>;
export type TrendSpec = z.output<typeof TrendSchema>;
export type SlopeSpec = z.output<typeof SlopeSchema>;
export type MultiplesSpec = z.output<typeof MultiplesSchema>;
export type SparkSpec = z.output<typeof SparkSchema>;
export type HeatSpec = z.output<typeof HeatSchema>;
export type NumbersSpec = z.output<typeof NumbersSchema>;
export type PyramidSpec = z.output<typeof PyramidSchema>;
export type PlacesSpec = z.output<typeof PlacesSchema>;
export type VerbalSpec = z.output<typeof VerbalSchema>;
export type KeySpec = z.output<typeof KeySchema>;
export type BarRow = z.output<typeof RowSchema>;
export type StackRow = StackSpec['rows'][number];
export type Segment = z.output<typeof SegmentSchema>;
export type LinePoint = z.output<typeof PointSchema>;
