import * as s from '../schema/index.ts';
import { RowSchema, base, common } from './parts.ts';

/** Bars of one question; in sections when it is split by groups. */
export const BarsSchema = s.object({
  ...common,
  base,
  sections: s.list(s.object({ heading: s.text().nullable(), rows: s.list(RowSchema, 1) })),
});
export type BarsSpec = s.Output<typeof BarsSchema>;
