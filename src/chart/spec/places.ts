import { z } from 'zod';
import { base, cell, common } from './parts.ts';
import { TERRITORIES, unitOfCode } from './territory.ts';

/** Provinces of one moment. A kind refines it by `ofOneTerritory`. */
export const PlacesSchema = z.object({
  ...common,
  base,
  territory: z.enum(TERRITORIES),
  cells: z.array(z.object({ code: z.string(), label: z.string(), ...cell })).min(2),
});
type PlacesSpec = z.output<typeof PlacesSchema>;
export type PlaceCell = PlacesSpec['cells'][number];

/** Whether every province is one of the chart's division: those of 34 and of 63 are never in one chart. */
export function ofOneTerritory({ territory, cells }: PlacesSpec): boolean {
  return cells.every(({ code, label }) => unitOfCode(territory, code)?.name === label);
}
