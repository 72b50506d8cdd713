import * as s from '../schema/index.ts';
import { RowSchema, base, common, mark, share } from '../spec/index.ts';

export const SegmentSchema = s.object({
  label: s.text(),
  /** Left of the baseline, across it, or right of it; a stack from the left edge has only `1`. */
  side: s.oneOf(-1, 0, 1),
  /** The class that colours it: `minus-3` … `middle` … `plus-3`, or `step-1` (light) … `step-7` (dark). */
  tone: s.text(/^(minus-[1-3]|middle|plus-[1-3]|step-[1-7])$/),
});
export type Segment = s.Output<typeof SegmentSchema>;

/** Bars of which each is a whole, or would be with its don't-knows. Needs every value of a row. */
export const StackSchema = s.object({
  ...common,
  base,
  /** From left to right. */
  segments: s.list(SegmentSchema, 2),
  /** The label of the don't-knows, which stand under the stack. */
  apart: s.text().nullable().default(null),
  /** The shares of the sides, for brackets around the only row; none where rows stand one under another. */
  nets: s.list(s.object({ side: s.oneOf(-1, 1), label: s.text(), value: share })).default([]),
  rows: s.list(
    s.object({
      baseN: RowSchema.fields.baseN,
      size: RowSchema.fields.size,
      label: s.text().nullable(),
      /** One per segment; null when the row may not be drawn, with `marks` or `size` telling why. */
      values: s.list(share).nullable(),
      apart: share.nullable().default(null),
      marks: s.list(mark).default([]),
    }),
    1,
  ),
});
/** Around a baseline (`diverging`), or from the left edge (`stacked`). */
export type StackKind = 'diverging' | 'stacked';
export type StackSpec = s.Output<typeof StackSchema> & { readonly kind: StackKind };
export type StackRow = StackSpec['rows'][number];
