import { type SurveyDesign, surveyDesignOf } from '../../design/index.ts';
import { breakdownsOf } from '../../estimate/index.ts';
import type { Survey } from '../../model/index.ts';

/**
 * By background question the stratum (or cluster) that each group lies within; only where every group lies within one.
 */
export type StratumGroups = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The breakdowns whose groups each lie within one stratum, or within one cluster where there are clusters. */
export function stratumGroupsOf(survey: Survey): StratumGroups {
  const design = surveyDesignOf(survey, 'certainty');
  if (design === null || survey.source.kind === 'results') return new Map();
  const partOf = partsOf(design);
  return new Map(
    breakdownsOf(survey.questions, survey.source.responses).flatMap(
      ({ by, groups, groupIndex }) => {
        const own = new Map<string, number>();
        for (let row = 0; row < groupIndex.length; row++) {
          const group = groups[groupIndex[row] ?? -1] ?? null;
          const part = partOf[row] ?? 0;
          if (group === null) continue;
          if ((own.get(group) ?? part) !== part) return [];
          own.set(group, part);
        }
        return by === null || new Set(own.values()).size < 2 ? [] : [[by, own] as const];
      },
    ),
  );
}

/** By respondent the cluster, or the stratum where every respondent is a sampling unit. */
function partsOf({ rows, stratum, clusters }: SurveyDesign): Int32Array {
  if (clusters === null) return stratum;
  const part = new Int32Array(rows);
  const { order, start } = clusters;
  start.forEach((from, cluster) => {
    for (const row of order.subarray(from, start[cluster + 1])) part[row] = cluster;
  });
  return part;
}
