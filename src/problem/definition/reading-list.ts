/** A share (0–1) or a number of one wave, by its date and its territory. */
export interface PlacedReading {
  readonly date: string;
  readonly place: string;
  readonly value: number;
}

/**
 * Readings of a series by date, as a sentence lists them; with their territories where there are several.
 *
 * @param point what parts the decimals
 * @example readingList('percent', [{ date: '2024-05', place: '68', value: 0.452 }], ',') // '45,2% (2024-05)'
 */
export function readingList(
  unit: 'percent' | 'points',
  readings: readonly PlacedReading[],
  point: ',' | '.',
): string {
  const figure = (value: number): string =>
    unit === 'percent' ? `${(value * 100).toFixed(1)}%` : value.toFixed(2);
  const several = new Set(readings.map(({ place }) => place)).size > 1;
  return readings
    .map(({ date, place, value }) => {
      const where = several && place !== '' ? `, ${place}` : '';
      return `${figure(value).replace('.', point)} (${date}${where})`;
    })
    .join('; ');
}
