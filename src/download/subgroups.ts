import type { Question, Result } from '../survey/index.ts';

type Subgroup = Pick<Result, 'by' | 'group'>;

/**
 * Of whom there are results, each once: everyone, then the groups in the order of the questionnaire.
 *
 * @example subgroupsOf(questions, results) // [{ by: null, group: null }, { by: 'gioi', group: 'nam' }, …]
 */
export function subgroupsOf(
  questions: readonly Question[],
  results: readonly Subgroup[],
): readonly Subgroup[] {
  const groups = questions.flatMap(({ name: by, choices }) =>
    choices.map(({ name: group }) => ({ by, group })),
  );
  const found = Map.groupBy(results, subgroupKey);
  const asked = [{ by: null, group: null }, ...groups].filter((one) =>
    found.delete(subgroupKey(one)),
  );
  return [...asked, ...[...found.values()].flatMap(([first]) => first ?? [])];
}

/** One name for a subgroup. */
export const subgroupKey = ({ by, group }: Subgroup): string => `${by ?? ''}\n${group ?? ''}`;
