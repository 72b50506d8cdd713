import { z } from 'zod';
import { base, common, interval, mark, RowSchema, share } from './spec-parts.ts';

/** Bars of one question; sections of bars when it is split by groups. */
export const BarSchema = z.object({
  ...common,
  kind: z.enum(['bar', 'grouped']),
  base,
  sections: z.array(z.object({ heading: z.string().nullable(), rows: z.array(RowSchema).min(1) })),
});

/** Groups as dots on one scale, each with its interval where that is valid. */
export const IntervalSchema = z.object({
  ...common,
  kind: z.literal('interval'),
  base,
  rows: z.array(RowSchema.extend(interval)).min(1),
});

export const SegmentSchema = z.object({
  label: z.string(),
  /** Left of the middle line, across it, or right of it; a stack without a middle has only `1`. */
  side: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  /** The class that colours it: `minus-3` … `middle` … `plus-3`, or `step-1` (light) … `step-7` (dark). */
  tone: z.string().regex(/^(minus-[1-3]|middle|plus-[1-3]|step-[1-7])$/),
});

/** Bars of which each is a whole, or would be with its don't-knows. Needs every value of a row. */
export const StackSchema = z.object({
  ...common,
  kind: z.enum(['diverging', 'stacked']),
  base,
  /** From left to right. */
  segments: z.array(SegmentSchema).min(2),
  /** The label of the don't-knows, which stand under the stack. */
  apart: z.string().nullable().default(null),
  rows: z
    .array(
      RowSchema.omit({ value: true, tone: true, label: true }).extend({
        label: z.string().nullable(),
        /** One per segment; null when the row may not be drawn, with `marks` or `size` telling why. */
        values: z.array(share).nullable(),
        apart: share.nullable().default(null),
        marks: z.array(mark).default([]),
      }),
    )
    .min(1),
});

/** One bar without words, beside a figure in the text: pieces of a whole, or one share of it. */
export const StripSchema = z.object({
  ...common,
  kind: z.literal('strip'),
  /** From left to right. */
  pieces: z
    .array(
      z.object({
        share,
        /** The most given answer, the others, don't-knows; or the shade of a scale. */
        tone: z.union([z.enum(['lead', 'rest', 'apart']), SegmentSchema.shape.tone]),
      }),
    )
    .min(1),
});
