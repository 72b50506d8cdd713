import { problem, type Problem } from '../../problem/index.ts';
import { breakdownsOf } from './breakdown.ts';
import { DEFAULT_POLICY, type Policy, type Survey } from '../model/index.ts';

/**
 * The background questions that fewer than the threshold left without a group (blank, don't-know, refusal). No table
 * shows these respondents, but everyone's figures less those of all groups are theirs: docs/estimates.md. Not reported
 * where nobody has a group, for then there is nothing to subtract.
 *
 * @param file the path of responses.csv
 * @example ungroupedProblems(survey, 'data/surveys/a/responses.csv')
 */
export function ungroupedProblems(
  { questions, source }: Survey,
  file: string,
  { threshold }: Policy = DEFAULT_POLICY,
): Problem[] {
  if (source.kind === 'results') return [];
  const { rows } = source.responses;
  return breakdownsOf(questions, source.responses).flatMap(({ by, groupIndex }) => {
    const count = groupIndex.reduce((sum, group) => (group === -1 ? sum + 1 : sum), 0);
    if (by === null || count === 0 || count >= threshold || count === rows) return [];
    return [problem('groups-few-outside', { file, field: by }, { count, minimum: threshold })];
  });
}
