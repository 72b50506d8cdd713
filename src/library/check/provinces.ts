import { problem, type Problem } from '../../problem/index.ts';
import { type Locality, mixedIn } from '../../register/index.ts';
import type { SurveyReport } from '../../report.ts';
import { daysOfReport } from './register-references.ts';

/**
 * Lists of provinces in which names that were gone by the survey's day stand beside those of the day: the 63 and the 34
 * in one table. The whole of an older division is no mixture: it asks where people lived before.
 *
 * @param localities of every time
 */
export function provinceProblems(
  report: SurveyReport,
  localities: readonly Locality[],
): readonly Problem[] {
  const day = daysOfReport(report)?.first;
  if (day === undefined) return [];
  return report.questions.flatMap(({ choices, list, line }) => {
    const ended =
      list === null
        ? []
        : mixedIn(
            choices.map(({ label }) => label),
            localities,
            day,
          );
    if (ended.length === 0) return [];
    const file = `data/surveys/${report.id}/questions.csv`;
    const place = { file, line, field: 'type', seen: list ?? '' };
    return [problem('choice-provinces-mixed', place, { day, ended })];
  });
}
