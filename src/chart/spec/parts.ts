import * as s from '../schema/index.ts';

/** A day, ISO. */
export const day = s.text(/^\d{4}-\d{2}-\d{2}$/u);
/** A share, 0–1. */
export const share = s.number(0, 1);
/** Why a figure is suppressed, or to be read with care. */
export const mark = s.oneOf('c', 'u', 'low', 'z', 'b');
/** Whom a figure speaks for; one as published keeps the decimals of its source. */
export const base = s.oneOf('valid', 'dk', 'asked', 'published').default('valid');
/** `low`: 30–99 respondents, flagged; `few`: below 30, not drawn. */
const size = s.oneOf('enough', 'low', 'few').default('enough');

/** What every chart has. */
export const common = {
  /** Unique on the page; ids inside the SVG derive from it. */
  id: s.text(/^[\p{L}\p{N}_-]+$/u),
  /** Short: the accessible name of the drawing. */
  title: s.text(/./u),
  lang: s.oneOf('vi', 'en'),
  /** Sentences under the drawing: which groups are not in it, and why. */
  notes: s.list(s.text()).default([]),
};

export type CommonSpec = s.ObjectOutput<typeof common>;

/** One share of a table. A null value is drawn as its mark, at a length that tells nothing. */
export const cell = { value: share.nullable(), marks: s.list(mark).default([]), size };

/** The ends of a 95% interval; null where none is valid. */
export const interval = {
  low: share.nullable().default(null),
  high: share.nullable().default(null),
};

/** A label and one share. */
export const RowSchema = s.object({
  label: s.text(),
  ...cell,
  /** `apart`: don't know and the like, which is no answer to the question. */
  tone: s.oneOf('answer', 'apart').default('answer'),
  /** The unweighted base, where it differs by row; null is not shown. */
  baseN: s.whole().nullable().default(null),
});
export type BarRow = s.Output<typeof RowSchema>;

/** One reading of a series: a share, or a number in its own unit. */
export const PointSchema = s.object({
  date: day,
  label: s.text(),
  value: s.number().nullable(),
  low: s.number().nullable().default(null),
  high: s.number().nullable().default(null),
  base,
  marks: s.list(mark).default([]),
  size,
});
export type LinePoint = s.Output<typeof PointSchema>;

/** Days on which a series breaks: no line crosses one. */
export const breaks = s.list(s.object({ date: day })).default([]);
/** `percent`: values are shares (0–1). `points`: values are numbers in a unit of their own. */
export const unit = s.oneOf('percent', 'points');
