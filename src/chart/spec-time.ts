import { z } from 'zod';
import { base, cell, common, PointSchema, share } from './spec-parts.ts';

const unit = z.enum(['percent', 'points']);

/** A series over time: readings, their intervals as a band, and the days on which it breaks. */
export const TrendSchema = z.object({
  ...common,
  kind: z.literal('trend'),
  unit,
  points: z.array(PointSchema),
  breaks: z.array(z.object({ date: z.iso.date(), label: z.string() })).default([]),
});

/** Shares of two waves that may be compared, a line each. */
export const SlopeSchema = z.object({
  ...common,
  kind: z.literal('slope'),
  base,
  from: z.string(),
  to: z.string(),
  rows: z
    .array(z.object({ label: z.string(), from: z.object({ ...cell }), to: z.object({ ...cell }) }))
    .min(1),
});

/** Days on which a series breaks: no line crosses one. */
const breaks = z.array(z.object({ date: z.iso.date() })).default([]);

/** Small trends on the same two axes. */
export const MultiplesSchema = z.object({
  ...common,
  kind: z.literal('multiples'),
  unit: z.literal('percent').default('percent'),
  panels: z
    .array(
      z.object({
        heading: z.string(),
        points: z.array(PointSchema.extend({ value: share.nullable() })).min(1),
      }),
    )
    .min(2),
  breaks,
});

/** A trend without words, beside a figure in the text. */
export const SparkSchema = z.object({
  ...common,
  kind: z.literal('spark'),
  unit,
  points: z.array(PointSchema).min(2),
  breaks,
});
