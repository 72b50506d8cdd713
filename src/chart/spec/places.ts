import * as s from '../schema/index.ts';
import { base, cell, common } from './parts.ts';
import { TERRITORIES, unitOfCode } from './territory.ts';

/** Provinces of one moment. A kind refines it by `ofOneTerritory`. */
export const PlacesSchema = s.object({
  ...common,
  base,
  territory: s.oneOf(...TERRITORIES),
  cells: s.list(s.object({ code: s.text(), label: s.text(), ...cell }), 2),
});
type PlacesSpec = s.Output<typeof PlacesSchema>;
export type PlaceCell = PlacesSpec['cells'][number];

/** Whether every province is one of the chart's division: those of 34 and of 63 are never in one chart. */
export function ofOneTerritory({ territory, cells }: PlacesSpec): boolean {
  return cells.every(({ code, label }) => unitOfCode(territory, code)?.name === label);
}
