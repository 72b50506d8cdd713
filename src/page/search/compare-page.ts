import type { PageContext } from '../frame/index.ts';

/**
 * What the browser must know of the site's series to draw their waves over time, as JSON: which answer each follows, and
 * where it breaks.
 */
export function seriesNotes({ site: { registers } }: PageContext): string {
  return JSON.stringify(
    registers.series.map(({ id, label, labelEn, choice, unit, breaks }) => ({
      id,
      label,
      labelEn,
      choice,
      unit,
      breaks,
    })),
  );
}
