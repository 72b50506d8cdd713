import { surveyDesignOf } from '../../design/index.ts';
import { areSameWeights, isSameWeight } from './same-weight.ts';
import type { Survey } from '../../model/index.ts';

/** By single-choice question and choice the weight that all who gave it have; only of choices where it is one. */
export type CategoryWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The choices within which all respondents have one weight: strata sampled at different rates, a sample weighted to
 * one margin. Questions whose choices all have the same weight are left out, for their weighted counts add nothing to
 * the counts.
 */
export function categoryWeightsOf(survey: Survey): CategoryWeights {
  const weights = surveyDesignOf(survey, 'certainty')?.weight ?? null;
  if (weights === null || survey.source.kind === 'results') return new Map();
  const { columns } = survey.source.responses;
  return new Map(
    survey.questions.flatMap(({ name, choices }) => {
      const column = columns.get(name);
      if (column?.kind !== 'single') return [];
      const own = choices.map((): number | null => null);
      column.index.forEach((choice, row) => {
        if (choice >= 0) own[choice] = joint(own[choice] ?? null, weights[row] ?? 0);
      });
      const known = choices.flatMap((choice, at): [string, number][] => {
        const weight = own[at] ?? null;
        return weight === null || Number.isNaN(weight) ? [] : [[choice.name, weight]];
      });
      return areSameWeights(known.map(([, weight]) => weight))
        ? []
        : [[name, new Map(known)] as const];
    }),
  );
}

/** NaN where two weights differ; null stands for no respondent yet. */
const joint = (a: number | null, b: number): number => (a === null || isSameWeight(a, b) ? b : NaN);
