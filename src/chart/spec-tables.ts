import { z } from 'zod';
import { base, cell, common, share } from './spec-parts.ts';
import { TERRITORIES, unitOfCode } from './territory.ts';

/** A table whose cells are shaded by their share. */
export const HeatSchema = z
  .object({
    ...common,
    kind: z.literal('heat'),
    base,
    columns: z.array(z.string()).min(2),
    rows: z.array(z.object({ label: z.string(), cells: z.array(z.object({ ...cell })) })).min(1),
  })
  .refine(({ columns, rows }) => rows.every(({ cells }) => cells.length === columns.length), {
    message: 'a cell for each column',
  });

/** A scale of numbers: the share of each of its steps, as columns or as dots of equal shares. */
export const NumbersSchema = z.object({
  ...common,
  kind: z.enum(['histogram', 'quantiles']),
  base,
  /** In words, under the axis. */
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

/** The sample by age and sex: two shares a row, back to back. */
export const PyramidSchema = z.object({
  ...common,
  kind: z.literal('pyramid'),
  base,
  left: z.string(),
  right: z.string(),
  rows: z
    .array(
      z.object({ label: z.string(), left: z.object({ ...cell }), right: z.object({ ...cell }) }),
    )
    .min(2),
});

/** Provinces of one moment, ranked or in their places. Those of 34 and of 63 are never in one chart. */
export const PlacesSchema = z
  .object({
    ...common,
    kind: z.enum(['ranked', 'tiles']),
    base,
    territory: z.enum(TERRITORIES),
    cells: z.array(z.object({ code: z.string(), label: z.string(), ...cell })).min(2),
  })
  .refine(
    ({ territory, cells }) =>
      cells.every(({ code, label }) => unitOfCode(territory, code)?.name === label),
    { message: 'units of one territory only' },
  );
