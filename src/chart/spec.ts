import { z } from 'zod';

const share = z.number().min(0).max(1);
const mark = z.enum(['c', 'u', 'low', 'z', 'b']);
/** Whom a figure speaks for; one as published keeps the decimals of its source. */
const base = z.enum(['valid', 'dk', 'asked', 'published']).default('valid');
const common = {
  /** Unique on the page; ids inside the SVG derive from it. */
  id: z.string().regex(/^[\p{L}\p{N}_-]+$/u),
  /** Short: the accessible name of the drawing. */
  title: z.string().min(1),
  lang: z.enum(['vi', 'en']),
  /** Sentences under the drawing: which groups are not in it, and why. */
  notes: z.array(z.string()).default([]),
};

/** A label and one share. A null value is drawn as its mark, at a length that tells nothing. */
const RowSchema = z.object({
  label: z.string(),
  value: share.nullable(),
  marks: z.array(mark).default([]),
  /** `apart`: don't know and the like, which is no answer to the question. */
  tone: z.enum(['answer', 'apart']).default('answer'),
  /** The unweighted base, where it differs by row; null is not shown. */
  baseN: z.int().nullable().default(null),
  /** `low`: 30–99 respondents, flagged; `few`: below 30, not drawn. */
  size: z.enum(['enough', 'low', 'few']).default('enough'),
});

/** Bars of one question; sections of bars when it is split by groups. */
const BarSchema = z.object({
  ...common,
  kind: z.enum(['bar', 'grouped']),
  base,
  sections: z.array(z.object({ heading: z.string().nullable(), rows: z.array(RowSchema).min(1) })),
});

const SegmentSchema = z.object({
  label: z.string(),
  /** Left of the middle line, across it, or right of it; a stack without a middle has only `1`. */
  side: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  /** The class that colours it: `minus-3` … `middle` … `plus-3`, or `step-1` (light) … `step-7` (dark). */
  tone: z.string().regex(/^(minus-[1-3]|middle|plus-[1-3]|step-[1-7])$/),
});

/** Bars of which each is a whole, or would be with its don't-knows. Needs every value of a row. */
const StackSchema = z.object({
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
      }),
    )
    .min(1),
});

/** A series over time. */
const LineSchema = z.object({
  ...common,
  kind: z.literal('line'),
  unit: z.enum(['percent', 'points']),
  points: z.array(
    z.object({
      date: z.iso.date(),
      label: z.string(),
      value: z.number().nullable(),
      base,
      marks: z.array(mark).default([]),
      size: z.enum(['enough', 'low', 'few']).default('enough'),
    }),
  ),
  breaks: z.array(z.object({ date: z.iso.date(), label: z.string() })).default([]),
});

/** What a chart shows, as data: everything is decided but the drawing. Defaults are filled by `parse`. */
export const ChartSpecSchema = z.discriminatedUnion('kind', [BarSchema, StackSchema, LineSchema]);

export type ChartSpec = z.output<typeof ChartSpecSchema>;
export type ChartSpecInput = z.input<typeof ChartSpecSchema>;
export type BarSpec = z.output<typeof BarSchema>;
export type StackSpec = z.output<typeof StackSchema>;
export type LineSpec = z.output<typeof LineSchema>;
export type BarRow = z.output<typeof RowSchema>;
export type StackRow = StackSpec['rows'][number];
export type Segment = z.output<typeof SegmentSchema>;
export type LinePoint = LineSpec['points'][number];
