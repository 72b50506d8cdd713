import { z } from 'zod';
import { RAKING } from './raking-options.ts';

/** Front matter is read with every scalar as text (YAML's failsafe schema), so `01` stays `01` and `no` stays `no`. */
const text = z.string().trim().min(1);
const list = z.array(text);
const flag = z.enum(['true', 'false']).transform((word) => word === 'true');
const PARTIAL = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;
export const isoDay = z.iso.date();

function isPartialDate(text: string): boolean {
  const { year, month = '01', day = '01' } = PARTIAL.exec(text)?.groups ?? {};
  return year !== undefined && isoDay.safeParse(`${year}-${month}-${day}`).success;
}

/** `2022`, `2022-07` or `2022-07-21`: as precise as the source is. */
const partialDate = z.string().refine(isPartialDate);
/** A day (then 00:00 in Việt Nam) or a moment with its offset. */
export const moment = z.union([isoDay, z.iso.datetime({ offset: true })]);

/** What a source does not say is written so, in words, never left out. Only surveys that were published elsewhere may. */
export const UNSTATED = 'không nêu';
const unstated = z.literal(UNSTATED).transform(() => null);
const count = z.union([
  unstated,
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
]);

const decimal = (isGood: (value: number) => boolean) =>
  z
    .string()
    .regex(/^\d{1,6}(?:\.\d{1,15})?$/)
    .transform(Number)
    .refine(isGood);

/** How weights are adjusted to `data/margins/<id>.csv`; what is left out is as in `RAKING`. */
const RakingSchema = z.strictObject({
  /** The least and greatest weight, in mean weights. */
  trimLower: decimal((value) => value > 0 && value < 1)
    .nullable()
    .default(RAKING.trimLower),
  trimUpper: decimal((value) => value > 1)
    .nullable()
    .default(RAKING.trimUpper),
  maxIterations: decimal((value) => Number.isInteger(value) && value > 0).default(
    RAKING.maxIterations,
  ),
  tolerance: decimal((value) => value > 0 && value < 0.01).default(RAKING.tolerance),
});

const SAMPLINGS = ['census', 'probability', 'quota', 'purposive', 'opt-in', UNSTATED] as const;
export const LONELY_PSU = ['error', 'centred', 'certainty'] as const;
const MODES = ['face-to-face', 'paper', 'online', 'phone', 'sms', 'qr', 'social', 'mail'] as const;
const STATUSES = ['draft', 'published', 'withdrawn'] as const;
const AUDIENCES = ['public', 'internal'] as const;

/** An error that was mended after publication: kept for ever, shown on the page. */
const CorrectionSchema = z.strictObject({ date: isoDay, note: text });

/** Where facts come from. */
const SourceSchema = z.strictObject({
  outlet: text,
  /** As precise as printed; left out when the source prints none. */
  date: partialDate.optional(),
  url: z.httpUrl().optional(),
  title: text.optional(),
  /** Which facts this source gives, in words. */
  gives: text.optional(),
});

/** Fields that say who may see a report and when; shared by surveys and briefings. */
export const releaseFields = {
  title: text,
  /** One or two sentences for lists, feeds and search. */
  summary: text,
  status: z.enum(STATUSES),
  audience: z.enum(AUDIENCES).default('public'),
  publishAt: moment,
  corrections: z.array(CorrectionSchema).default([]),
  /** True when the figures are made up to show the product: said on every page and download. */
  synthetic: flag.default(false),
  topics: list.min(1),
  /** Statistical codes of provinces, valid on the dates of the report; empty for the whole country. */
  localities: list,
  /** The territory in words where codes do not tell it all: "63 tỉnh, thành phố", "huyện Hoài Nhơn". */
  scope: text.optional(),
  documents: list.default([]),
  sources: z.array(SourceSchema).default([]),
};

/** The front matter of `content/surveys/<id>.mdx`: the disclosure that AAPOR's Transparency Initiative asks for. */
export const SurveyFrontSchema = z.strictObject({
  ...releaseFields,
  /** The day on which `localities` are valid, when the fieldwork is not stated. */
  localitiesOn: partialDate.optional(),
  sponsor: text,
  conductor: text,
  population: text,
  frame: text,
  /** A source that does not tell how the sample was drawn leaves a class of its own: nothing is known of its errors. */
  sampling: z.enum(SAMPLINGS).transform((word) => (word === UNSTATED ? 'unstated' : word)),
  samplingNote: text,
  mode: z.array(z.enum(MODES)).min(1),
  fieldwork: z.union([unstated, z.strictObject({ start: partialDate, end: partialDate })]),
  /** Phát ra, thu về, hợp lệ. */
  issued: count,
  returned: count,
  valid: count,
  /** What the three counts do not tell: "gần 75.000 lượt". */
  countsNote: text.optional(),
  weighting: text,
  quality: text,
  limitations: text,
  contact: text,
  /** A repeated survey, and which of its waves this is. */
  series: text.optional(),
  wave: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number)
    .optional(),
  /**
   * How a stratum of one primary sampling unit enters the sampling error: not at all, and nothing is computed (`error`);
   * about the mean of the whole sample (`centred`); as one that was sure to be drawn (`certainty`).
   */
  lonelyPsu: z.enum(LONELY_PSU).optional(),
  /** Whether how many of each group did not know, refused or were not concerned is published too. */
  // The editor in the browser writes `false` where nobody ticked it.
  nonresponseByGroup: flag.transform((asked) => (asked ? asked : undefined)).optional(),
  /** How to adjust the weights to margins of the population, where they are not to be adjusted in the default way. */
  raking: RakingSchema.optional(),
  /** Where the survey stands to the decision it asks about. */
  policyStage: z.enum(['before', 'during', 'after']).optional(),
  /** Where the tables were published before: they are then shown as printed there, and marked so. */
  publishedElsewhere: z.array(SourceSchema).default([]),
});

export type SurveyFront = z.output<typeof SurveyFrontSchema>;
export type Correction = z.output<typeof CorrectionSchema>;
export type Source = z.output<typeof SourceSchema>;
export type Sampling = SurveyFront['sampling'];
export type Mode = (typeof MODES)[number];
