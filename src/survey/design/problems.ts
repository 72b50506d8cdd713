import { problem, type Place, type Problem } from '../../problem/problem.ts';
import { codesOf, populationOf, type Codes } from './codes.ts';
import type { Lonely } from './strata.ts';
import { unitsOf, type Units } from './units.ts';
import type { Responses, Survey } from '../model/survey.ts';

/**
 * What is wrong with a sampling design as a whole: strata of one primary sampling unit where nothing is said of them, and
 * populations that contradict the sample or themselves. `estimate` gives no precision for figures that rest on such a
 * stratum. Only for probability samples: no other has a sampling error.
 *
 * @param file the path of responses.csv
 * @example designProblems(survey, 'data/surveys/a/responses.csv', front.lonelyPsu)
 */
export function designProblems(survey: Survey, file: string, lonely: Lonely = 'error'): Problem[] {
  const units = unitsOf(survey, lonely);
  if (units === null || survey.source.kind === 'results') return [];
  const { responses } = survey.source;
  const nameOf = stratumNames(survey, responses, units);
  const population = populationOf(survey, responses);
  return [
    ...lonelyProblems(units, nameOf, placeOf(survey, file, 'stratum', 'cluster')),
    ...(population === null
      ? []
      : populationProblems(units, population, nameOf, placeOf(survey, file, 'population'))),
  ];
}

function placeOf(survey: Survey, file: string, ...roles: readonly string[]): Place {
  const holders = roles.map((role) => survey.questions.find((one) => one.role === role));
  return { file, field: holders.find((one) => one !== undefined)?.name };
}

type NameOf = (stratum: number) => string | null;

function stratumNames(survey: Survey, responses: Responses, { stratum }: Units): NameOf {
  const question = survey.questions.find(({ role }) => role === 'stratum');
  const codes: Codes | null = codesOf(survey, responses, 'stratum');
  if (question === undefined || codes === null) return () => null;
  const column = responses.columns.get(question.name);
  const names =
    column?.kind === 'code' ? column.codes : question.choices.map((choice) => choice.name);
  return (h) => names[codes[stratum.indexOf(h)] ?? -1] ?? '';
}

function lonelyProblems({ strata }: Units, nameOf: NameOf, place: Place): Problem[] {
  const lonely = [...strata.unknown.keys()].filter(
    (h) => strata.unknown[h] === 1 && strata.units[h] === 1,
  );
  if (lonely.length === 0) return [];
  const names = lonely.map(nameOf).filter((name) => name !== null);
  return [problem('design-lonely', place, { strata: names.length === 0 ? null : names })];
}

function populationProblems(
  { strata, stratum }: Units,
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
  const small = [...strata.units].flatMap((units, h) => {
    const size = strata.population[h] ?? Infinity;
    return units > size
      ? [problem('population-small', place, { stratum: nameOf(h), units, population: size })]
      : [];
  });
  return [...varying, ...small];
}
