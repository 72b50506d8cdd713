import type { BriefingKind } from '../../briefing/index.ts';
import type { Loaded } from '../parse/index.ts';
import { problem, type Problem } from '../../problem/index.ts';
import type { BriefingReport } from '../../report.ts';

const DAY = 86_400_000;

/** The shortest gap, in days, in which an issue of a kind would have its period. */
const PERIODS: Readonly<Partial<Record<BriefingKind, number>>> = {
  weekly: 7,
  monthly: 28,
  quarterly: 90,
  'half-year': 181,
  annual: 365,
};

/** Warns of periods between two issues of one kind and issuer for which there is no issue. Withdrawn ones do not count. */
export function cadenceProblems(briefings: readonly Loaded<BriefingReport>[]): readonly Problem[] {
  const standing = briefings.filter(({ report }) => report.front.status !== 'withdrawn');
  const rows = Map.groupBy(standing, ({ report: { front } }) =>
    JSON.stringify([front.kind, front.issuer, front.synthetic]),
  );
  return [...rows.values()].flatMap((row) => {
    const sorted = row.toSorted((a, b) =>
      a.report.front.period.start < b.report.front.period.start ? -1 : 1,
    );
    return sorted.flatMap((one, i) => gapBefore(sorted[i - 1], one));
  });
}

function gapBefore(
  earlier: Loaded<BriefingReport> | undefined,
  { report, placeOf }: Loaded<BriefingReport>,
): readonly Problem[] {
  const least = PERIODS[report.front.kind];
  if (earlier === undefined || least === undefined) return [];
  const from = Date.parse(earlier.report.front.period.end) + DAY;
  const to = Date.parse(report.front.period.start) - DAY;
  if ((to - from) / DAY + 1 < least) return [];
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const params = { from: iso(from), to: iso(to) };
  return [problem('issue-missing', placeOf(['period', 'start']), params)];
}
