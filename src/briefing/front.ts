import { z } from 'zod';
import { isoDay, releaseFields } from '../survey/index.ts';

export const BRIEFING_KINDS = [
  'weekly',
  'monthly',
  'quarterly',
  'half-year',
  'annual',
  'flash',
  'thematic',
] as const;

export type BriefingKind = (typeof BRIEFING_KINDS)[number];

/** The front matter of `content/briefings/<id>.mdx`. */
export const BriefingFrontSchema = z.strictObject({
  ...releaseFields,
  kind: z.enum(BRIEFING_KINDS),
  /** Issue number within the kind and the year. */
  number: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number)
    .optional(),
  /** The days the briefing speaks of. */
  period: z.strictObject({ start: isoDay, end: isoDay }),
  /** The body that issues it. */
  issuer: z.string().trim().min(1),
  /** Ids of surveys it rests on besides those its components name. */
  surveys: z.array(z.string().trim().min(1)).default([]),
});

export type BriefingFront = z.output<typeof BriefingFrontSchema>;
