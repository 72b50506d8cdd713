import { z } from 'zod';
import { RowSchema, base, common } from './parts.ts';

/** Bars of one question; in sections when it is split by groups. */
export const BarsSchema = z.object({
  ...common,
  base,
  sections: z.array(z.object({ heading: z.string().nullable(), rows: z.array(RowSchema).min(1) })),
});
export type BarsSpec = z.output<typeof BarsSchema>;
