import type { BriefingFront, BriefingKind } from '../briefing/index.ts';
import {
  addDays,
  issueOf,
  periodAfter,
  periodAround,
  type Issue,
  type Period,
} from './calendar.ts';

/** What a new briefing is likely to be. */
export interface Proposal {
  readonly period: Period | null;
  readonly issue: Issue | null;
}

type Known = Pick<BriefingFront, 'kind' | 'period' | 'number'>;

/** The last briefing of a kind, by the end of its period. */
export function lastOf<F extends Known>(kind: BriefingKind, fronts: readonly F[]): F | null {
  const own = fronts.filter((front) => front.kind === kind);
  return own.toSorted((a, b) => (a.period.end < b.period.end ? 1 : -1))[0] ?? null;
}

/**
 * The period after the last briefing of a cadence, or the one around today when there is none yet.
 *
 * @param given the period that was asked for, if any
 * @example
 * proposeIssue('weekly', [week47], '2026-11-22').period; // { start: '2026-11-23', end: '2026-11-29' }
 */
export function proposeIssue(
  kind: BriefingKind,
  fronts: readonly Known[],
  today: string,
  given?: Period,
): Proposal {
  const last = lastOf(kind, fronts);
  const period =
    given ?? (last === null ? periodAround(kind, today) : periodAfter(kind, last.period));
  return { period, issue: period === null ? null : numbered(kind, period, last) };
}

/** Whose office counts otherwise than the calendar does, goes on counting within the year. */
function numbered(kind: BriefingKind, period: Period, last: Known | null): Issue | null {
  const issue = issueOf(kind, period);
  const before = last === null ? null : issueOf(kind, last.period);
  if (issue === null || before === null || last?.number === undefined) return issue;
  const follows = before.year === issue.year && last.period.end < period.start;
  const otherwise = last.number !== before.number;
  return follows && otherwise && addDays(last.period.end, 1) === period.start
    ? { ...issue, number: last.number + 1 }
    : issue;
}
