import { z } from 'zod';
import { RowSchema, base, common, mark, share } from '../spec/index.ts';

export const SegmentSchema = z.object({
  label: z.string(),
  /** Left of the baseline, across it, or right of it; a stack from the left edge has only `1`. */
  side: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  /** The class that colours it: `minus-3` … `middle` … `plus-3`, or `step-1` (light) … `step-7` (dark). */
  tone: z.string().regex(/^(minus-[1-3]|middle|plus-[1-3]|step-[1-7])$/),
});
export type Segment = z.output<typeof SegmentSchema>;

/** Bars of which each is a whole, or would be with its don't-knows. Needs every value of a row. */
export const StackSchema = z.object({
  ...common,
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
/** Around a baseline (`diverging`), or from the left edge (`stacked`). */
export type StackKind = 'diverging' | 'stacked';
export type StackSpec = z.output<typeof StackSchema> & { readonly kind: StackKind };
export type StackRow = StackSpec['rows'][number];
