import type { BriefingReport, Site } from '../../report.ts';
import type { Report } from '../frame/index.ts';

/** How many related reports a page names. */
const SHOWN = 4;
/** How many of the newest reports of each topic are looked at: an archive of thousands would be compared with itself otherwise. */
const CONSIDERED = 50;

/** What stands around a briefing in the archive. */
export interface Surroundings {
  readonly older: BriefingReport | null;
  readonly newer: BriefingReport | null;
  /** Reports that share topics, those that share most first, then the newest; the page takes the first few it does not name already. */
  readonly related: readonly Report[];
}

/**
 * The surroundings of every briefing, worked out at once: issues just before and after it among those of its kind and
 * territory (made-up ones apart), by their periods, and reports on its topics.
 *
 * @example surroundingsOf(site).get(briefing)?.older
 */
export function surroundingsOf(
  site: Pick<Site, 'briefings' | 'surveys'>,
): ReadonlyMap<BriefingReport, Surroundings> {
  const { briefings } = site;
  const related = relatedAmong([...briefings, ...site.surveys]);
  const runs = Map.groupBy(briefings, runOf);
  const all = new Map<BriefingReport, Surroundings>();
  for (const run of runs.values()) {
    const inOrder = run.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
    inOrder.forEach((briefing, at) => {
      const older = inOrder[at - 1] ?? null;
      const newer = inOrder[at + 1] ?? null;
      all.set(briefing, { older, newer, related: related(briefing) });
    });
  }
  return all;
}

/** The first few related reports that a page does not name elsewhere. */
export function shownRelated(
  related: readonly Report[],
  taken: readonly string[],
): readonly Report[] {
  return related.filter(({ id }) => !taken.includes(id)).slice(0, SHOWN);
}

/**
 * Indexes reports by topic once; the answer names those that share topics with a report, most first, then the newest.
 *
 * @param reports newest first
 */
export function relatedAmong(reports: readonly Report[]): (report: Report) => readonly Report[] {
  const byTopic = topicsOf(reports);
  return (report) => {
    const shared = new Map<Report, number>();
    for (const topic of report.front.topics) {
      for (const other of byTopic.get(topic) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    shared.delete(report);
    return [...shared].toSorted(([, a], [, b]) => b - a).map(([other]) => other);
  };
}

type ByTopic = ReadonlyMap<string, readonly Report[]>;

function topicsOf(reports: readonly Report[]): ByTopic {
  const byTopic = new Map<string, Report[]>();
  for (const report of reports) {
    for (const topic of report.front.topics) {
      const own = byTopic.get(topic) ?? [];
      if (own.length < CONSIDERED) byTopic.set(topic, [...own, report]);
    }
  }
  return byTopic;
}

/** The run of issues that a briefing belongs to; one without a cadence, such as a flash report, is a run of its own. */
function runOf({ id, front }: BriefingReport): string {
  if (front.kind === 'flash' || front.kind === 'thematic') return id;
  return [front.kind, front.synthetic, front.scope, ...front.localities.toSorted()].join(' ');
}

function key({ id, front }: BriefingReport): string {
  return `${front.period.end} ${front.period.start} ${id}`;
}
