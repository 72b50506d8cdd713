import { problem, type Problem } from '../../problem/index.ts';
import type { BriefingReport, SurveyReport } from '../../report.ts';
import type { Loaded } from '../parse/index.ts';

/** Reports by a key that one of them at most may have, in the order of their ids; those without the key are left out. */
function twins<R extends SurveyReport | BriefingReport>(
  loaded: readonly Loaded<R>[],
  keyOf: (report: R) => readonly unknown[] | null,
): readonly { readonly first: R; readonly again: Loaded<R> }[] {
  const firsts = new Map<string, R>();
  return loaded.flatMap((again) => {
    const parts = again.report.front.status === 'withdrawn' ? null : keyOf(again.report);
    if (parts === null) return [];
    const key = JSON.stringify(parts);
    const first = firsts.get(key);
    if (first !== undefined) return [{ first, again }];
    firsts.set(key, again.report);
    return [];
  });
}

/** Two surveys that say they are the same wave of one series. Withdrawn ones do not count. */
export function waveProblems(surveys: readonly Loaded<SurveyReport>[]): readonly Problem[] {
  const found = twins(surveys, ({ front: { series, wave } }) =>
    series === undefined || wave === undefined ? null : [series, wave],
  );
  return found.map(({ first, again: { report, placeOf } }) =>
    problem('wave-duplicate', placeOf(['wave']), {
      wave: report.front.wave ?? 0,
      other: `content/surveys/${first.id}.mdx`,
    }),
  );
}

/** Two briefings of one kind that bear one number in one year, the year in which their period ends. Withdrawn ones do not count. */
export function issueProblems(briefings: readonly Loaded<BriefingReport>[]): readonly Problem[] {
  const found = twins(briefings, ({ front: { kind, number, period } }) =>
    number === undefined ? null : [kind, number, period.end.slice(0, 4)],
  );
  return found.map(({ first, again: { report, placeOf } }) =>
    problem('issue-duplicate', placeOf(['number']), {
      number: report.front.number ?? 0,
      year: report.front.period.end.slice(0, 4),
      other: `content/briefings/${first.id}.mdx`,
    }),
  );
}
