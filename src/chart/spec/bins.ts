import * as s from '../schema/index.ts';
import { base, common, share } from './parts.ts';

/** The distribution of a number: the share of each of its bins. */
export const BinsSchema = s.object({
  ...common,
  base,
  /** In words, over the drawing. */
  unit: s.text(),
  /** From low to high. Every one has its share: what is left out would tell it. */
  bins: s.list(
    s.object({
      label: s.text(),
      share,
      /** Whether it holds all numbers beyond a limit: its column is as wide as the others, and drawn as no part of the shape. */
      open: s.oneOf(true, false).default(false),
    }),
    3,
  ),
});
export type BinsSpec = s.Output<typeof BinsSchema>;
