import { problem, type Problem } from '../../problem/index.ts';
import { designCodesOf, sizesOf } from './design-columns.ts';
import type { SurveyDesign } from './survey-design.ts';
import type { Role, Survey } from '../model/index.ts';

/**
 * What is wrong with the columns of sizes of a sample of clusters: a size without clusters, a population of which it is not said
 * whether it is of clusters that were asked whole, and clusters whose people are told in two ways or are fewer than were asked.
 *
 * @param file the path of responses.csv
 */
export function sizeProblems(
  survey: Survey,
  design: SurveyDesign,
  file: string,
): readonly Problem[] {
  const holder = (role: Role) => survey.questions.find((one) => one.role === role);
  const cluster = holder('cluster');
  if (cluster !== undefined) {
    const population = holder('population');
    return [
      ...(population === undefined
        ? []
        : [problem('clusters-whole', { file, field: population.name }, { cluster: cluster.name })]),
      ...peopleProblems(survey, design, { file, field: holder('cluster_people')?.name }),
    ];
  }
  return (['stratum_clusters', 'cluster_people'] as const).flatMap((role) => {
    const field = holder(role)?.name;
    return field === undefined ? [] : [problem('size-without-cluster', { file, field }, { role })];
  });
}

function peopleProblems(
  survey: Survey,
  { clusters }: SurveyDesign,
  place: { readonly file: string; readonly field: string | undefined },
): readonly Problem[] {
  if (survey.source.kind === 'results' || clusters === null) return [];
  const { responses } = survey.source;
  const sizes = sizesOf(survey, responses, 'cluster_people');
  const codes = designCodesOf(survey, responses, 'cluster');
  if (sizes === null || codes === null) return [];
  return Array.from(clusters.stratum.keys()).flatMap((unit) => {
    const rows = [...clusters.order.subarray(clusters.start[unit], clusters.start[unit + 1])];
    const [first = 0] = rows;
    const people = sizes[first] ?? 0;
    const told = {
      cluster: codes.codes[codes.index[first] ?? 0] ?? '',
      people,
      asked: rows.length,
    };
    const other = rows.map((row) => sizes[row] ?? 0).find((size) => size !== people) ?? null;
    return other === null && rows.length <= people
      ? []
      : [problem('cluster-people', place, { ...told, other })];
  });
}
