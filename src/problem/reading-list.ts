/**
 * Readings of a series by date, as a sentence lists them.
 *
 * @param point what parts the decimals
 * @example readingList('percent', [{ date: '2024-05', value: 0.452 }], ',') // '45,2% (2024-05)'
 */
export function readingList(
  unit: 'percent' | 'points',
  readings: readonly { readonly date: string; readonly value: number }[],
  point: ',' | '.',
): string {
  const figure = (value: number): string =>
    unit === 'percent' ? `${(value * 100).toFixed(1)}%` : value.toFixed(2);
  return readings
    .map(({ date, value }) => `${figure(value).replace('.', point)} (${date})`)
    .join('; ');
}
