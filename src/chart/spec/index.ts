/**
 * What specs of charts are made of: a share with its marks, a row, a reading, bins, and the provinces of the country. A kind
 * of chart puts them together to its schema; nothing here knows a kind.
 */
export { BarsSchema, type BarsSpec } from './bars.ts';
export { BinsSchema, type BinsSpec } from './bins.ts';
export {
  PointSchema,
  RowSchema,
  base,
  breaks,
  cell,
  common,
  day,
  interval,
  mark,
  share,
  unit,
  type BarRow,
  type CommonSpec,
  type LinePoint,
} from './parts.ts';
export { PlacesSchema, ofOneTerritory, type PlaceCell } from './places.ts';
export { TERRITORIES, unitOfCode, unitsOf, type Territory } from './territory.ts';
