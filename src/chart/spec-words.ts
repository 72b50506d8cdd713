import { z } from 'zod';
import { base, cell, common } from './spec-parts.ts';

/** How widespread opinions are, in words and steps; never per cent. */
export const VerbalSchema = z.object({
  ...common,
  kind: z.literal('verbal'),
  /** From the least to the most widespread. */
  steps: z.array(z.string()).min(2),
  rows: z.array(z.object({ label: z.string(), step: z.int().min(1) })).min(1),
});

/** A few figures in large type, each with what it says. */
export const KeySchema = z.object({
  ...common,
  kind: z.literal('key'),
  base,
  figures: z
    .array(
      z.object({
        label: z.string(),
        ...cell,
        /** The unweighted base; null is not shown. */
        baseN: z.int().nullable().default(null),
      }),
    )
    .min(1),
});
