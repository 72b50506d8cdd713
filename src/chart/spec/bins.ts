import { z } from 'zod';
import { base, common, share } from './parts.ts';

/** The distribution of a number: the share of each of its bins. */
export const BinsSchema = z.object({
  ...common,
  base,
  /** In words, over the drawing. */
  unit: z.string(),
  /** From low to high. Every one has its share: what is left out would tell it. */
  bins: z
    .array(
      z.object({
        label: z.string(),
        share,
        /** Whether it holds all numbers beyond a limit: its column is as wide as the others, and drawn as no part of the shape. */
        open: z.boolean().default(false),
      }),
    )
    .min(3),
});
export type BinsSpec = z.output<typeof BinsSchema>;
