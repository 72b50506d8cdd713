import type { BriefingReport } from '../report.ts';
import type { Report } from './time.ts';

/** How many related reports a page names. */
const SHOWN = 4;

/**
 * Reports that share topics with a report, those that share most first, then in the order given (newest first).
 *
 * @param taken ids that the page names elsewhere
 */
export function relatedTo(
  report: Report,
  reports: readonly Report[],
  taken: readonly string[],
): readonly Report[] {
  const shared = (other: Report): number =>
    other.front.topics.filter((topic) => report.front.topics.includes(topic)).length;
  return reports
    .filter((other) => other !== report && !taken.includes(other.id) && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, SHOWN);
}

/**
 * The issues just before and after a briefing among those of its kind and territory, by their periods.
 * One pass: a page of each of thousands of briefings asks.
 */
export function neighboursOf(
  briefing: BriefingReport,
  briefings: readonly BriefingReport[],
): { readonly older: BriefingReport | null; readonly newer: BriefingReport | null } {
  const own = key(briefing);
  let older: BriefingReport | null = null;
  let newer: BriefingReport | null = null;
  for (const other of briefings) {
    if (other === briefing || !isSameSeries(other.front, briefing.front)) continue;
    const its = key(other);
    if (its < own && (older === null || its > key(older))) older = other;
    if (its > own && (newer === null || its < key(newer))) newer = other;
  }
  return { older, newer };
}

function key({ id, front }: BriefingReport): string {
  return `${front.period.end} ${front.period.start} ${id}`;
}

function isSameSeries(a: BriefingReport['front'], b: BriefingReport['front']): boolean {
  if (a.kind !== b.kind || a.localities.length !== b.localities.length) return false;
  return a.localities.every((code) => b.localities.includes(code));
}
