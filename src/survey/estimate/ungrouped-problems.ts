import { problem, type Problem } from '../../problem/problem.ts';
import { splitsOf } from './split.ts';
import { DEFAULT_POLICY, type Policy } from '../model/policy.ts';
import type { Survey } from '../model/survey.ts';

/**
 * The background questions to which so few respondents gave no group (a blank, a don't-know, a refusal) that a count of
 * them would be withheld. No table shows them, but everyone's figures less all groups' are theirs: docs/estimates.md. Not
 * told where nobody is in a group, for then there is nothing to subtract.
 *
 * @param file the path of responses.csv
 * @example ungroupedProblems(survey, 'data/surveys/a/responses.csv')
 */
export function ungroupedProblems(
  { questions, source }: Survey,
  file: string,
  { minimum }: Policy = DEFAULT_POLICY,
): Problem[] {
  if (source.kind === 'results') return [];
  const { rows } = source.responses;
  return splitsOf(questions, source.responses).flatMap(({ by, slot }) => {
    const count = slot.reduce((sum, group) => (group === -1 ? sum + 1 : sum), 0);
    if (by === null || count === 0 || count >= minimum || count === rows) return [];
    return [problem('groups-few-outside', { file, field: by }, { count, minimum })];
  });
}
