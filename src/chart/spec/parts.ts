import { z } from 'zod';

/** A share, 0–1. */
export const share = z.number().min(0).max(1);
/** Why a figure is suppressed, or to be read with care. */
export const mark = z.enum(['c', 'u', 'low', 'z', 'b']);
/** Whom a figure speaks for; one as published keeps the decimals of its source. */
export const base = z.enum(['valid', 'dk', 'asked', 'published']).default('valid');
/** `low`: 30–99 respondents, flagged; `few`: below 30, not drawn. */
const size = z.enum(['enough', 'low', 'few']).default('enough');

/** What every chart has. */
export const common = {
  /** Unique on the page; ids inside the SVG derive from it. */
  id: z.string().regex(/^[\p{L}\p{N}_-]+$/u),
  /** Short: the accessible name of the drawing. */
  title: z.string().min(1),
  lang: z.enum(['vi', 'en']),
  /** Sentences under the drawing: which groups are not in it, and why. */
  notes: z.array(z.string()).default([]),
};

export type CommonSpec = z.output<z.ZodObject<typeof common>>;

/** One share of a table. A null value is drawn as its mark, at a length that tells nothing. */
export const cell = { value: share.nullable(), marks: z.array(mark).default([]), size };

/** The ends of a 95% interval; null where none is valid. */
export const interval = {
  low: share.nullable().default(null),
  high: share.nullable().default(null),
};

/** A label and one share. */
export const RowSchema = z.object({
  label: z.string(),
  ...cell,
  /** `apart`: don't know and the like, which is no answer to the question. */
  tone: z.enum(['answer', 'apart']).default('answer'),
  /** The unweighted base, where it differs by row; null is not shown. */
  baseN: z.int().nullable().default(null),
});
export type BarRow = z.output<typeof RowSchema>;

/** One reading of a series: a share, or a number in its own unit. */
export const PointSchema = z.object({
  date: z.iso.date(),
  label: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable().default(null),
  high: z.number().nullable().default(null),
  base,
  marks: z.array(mark).default([]),
  size,
});
export type LinePoint = z.output<typeof PointSchema>;

/** Days on which a series breaks: no line crosses one. */
export const breaks = z.array(z.object({ date: z.iso.date() })).default([]);
/** `percent`: values are shares (0–1). `points`: values are numbers in a unit of their own. */
export const unit = z.enum(['percent', 'points']);
