import { type Place, problem, type Problem } from '../../problem/index.ts';
import { designCodesOf, sizesOf } from './design-columns.ts';
import { sizeProblems } from './size-problems.ts';
import type { LonelyPsu } from './strata.ts';
import { surveyDesignOf, type SurveyDesign } from './survey-design.ts';
import type { Responses, Survey } from '../model/index.ts';

/**
 * What is wrong with a sampling design: strata of a single primary sampling unit that the front matter says nothing
 * of, and population counts that contradict the sample or each other. `estimate` gives no precision for figures that
 * rest on such a stratum. For probability samples only, for no other has a sampling error.
 *
 * @param file the path of responses.csv
 * @example designProblems(survey, 'data/surveys/a/responses.csv', front.lonelyPsu)
 */
export function designProblems(
  survey: Survey,
  file: string,
  lonely: LonelyPsu = 'error',
): Problem[] {
  const design = surveyDesignOf(survey, lonely);
  if (design === null || survey.source.kind === 'results') return [];
  const { responses } = survey.source;
  const nameOf = stratumNames(survey, responses);
  const clusters = sizesOf(survey, responses, 'stratum_clusters');
  const population = clusters ?? sizesOf(survey, responses, 'population');
  const role = clusters === null ? 'population' : 'stratum_clusters';
  return [
    ...sizeProblems(survey, design, file),
    ...lonelyProblems(design, nameOf, placeOf(survey, file, 'stratum', 'cluster')),
    ...(population === null
      ? []
      : populationProblems(design, population, nameOf, placeOf(survey, file, role))),
  ];
}

function placeOf(survey: Survey, file: string, ...roles: readonly string[]): Place {
  const holders = roles.map((role) => survey.questions.find((one) => one.role === role));
  return { file, field: holders.find((one) => one !== undefined)?.name };
}

type NameOf = (stratum: number) => string | null;

function stratumNames(survey: Survey, responses: Responses): NameOf {
  const strata = designCodesOf(survey, responses, 'stratum');
  return (h) => (strata === null ? null : (strata.codes[h] ?? ''));
}

function lonelyProblems({ strata }: SurveyDesign, nameOf: NameOf, place: Place): Problem[] {
  const lonely = [...strata.unknown.keys()].filter(
    (h) => strata.unknown[h] === 1 && strata.psus[h] === 1,
  );
  if (lonely.length === 0) return [];
  const names = lonely.map(nameOf).filter((name) => name !== null);
  return [problem('design-lonely', place, { strata: names.length === 0 ? null : names })];
}

function populationProblems(
  { strata, stratum }: SurveyDesign,
  population: Float64Array,
  nameOf: NameOf,
  place: Place,
): Problem[] {
  const others = new Map<number, number>();
  population.forEach((size, row) => {
    const h = stratum[row] ?? 0;
    if (size !== strata.population[h] && !others.has(h)) others.set(h, size);
  });
  const varying = [...others].map(([h, other]) =>
    problem('population-varies', place, {
      stratum: nameOf(h),
      population: strata.population[h] ?? 0,
      other,
    }),
  );
  const small = [...strata.psus].flatMap((units, h) => {
    const size = strata.population[h] ?? Infinity;
    return units > size
      ? [problem('population-small', place, { stratum: nameOf(h), units, population: size })]
      : [];
  });
  return [...varying, ...small];
}
