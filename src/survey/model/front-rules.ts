import { type Place, problem, type Problem } from '../../problem/index.ts';
import type { SurveyFront } from './front.ts';

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** The first and last day that a date of any precision covers: `2022-02` → 2022-02-01 … 2022-02-28. */
export function daysOf(date: string): { readonly first: string; readonly last: string } {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return { first: date, last: date };
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${date}-01`, last: `${date}-${String(last)}` };
}

function datesProblems(front: SurveyFront, placeOf: PlaceOf): readonly Problem[] {
  if (front.fieldwork === null) return [];
  const { start, end } = front.fieldwork;
  const problems: Problem[] = [];
  if (daysOf(end).last < daysOf(start).first) {
    problems.push(
      problem(
        'front-dates-order',
        { ...placeOf(['fieldwork', 'end']), seen: `${start} – ${end}` },
        { earlier: 'fieldwork.start', later: 'fieldwork.end' },
      ),
    );
  }
  if (front.publishAt < daysOf(end).first) {
    problems.push(
      problem(
        'front-dates-order',
        { ...placeOf(['publishAt']), seen: `${end} – ${front.publishAt}` },
        { earlier: 'fieldwork.end', later: 'publishAt' },
      ),
    );
  }
  return problems;
}

/** An error is corrected after publication, or on its day. Shared with briefings. */
export function correctionProblems(
  { corrections, publishAt }: Pick<SurveyFront, 'corrections' | 'publishAt'>,
  placeOf: PlaceOf,
): readonly Problem[] {
  return corrections.flatMap(({ date }, at) => {
    if (date >= publishAt.slice(0, 10)) return [];
    const path = ['corrections', at, 'date'];
    const place = { ...placeOf(path), seen: `${publishAt} – ${date}` };
    return [problem('front-dates-order', place, { earlier: 'publishAt', later: path.join('.') })];
  });
}

const COUNTS = ['issued', 'returned', 'valid'] as const;

function countsProblems(front: SurveyFront, placeOf: PlaceOf): readonly Problem[] {
  const problems: Problem[] = [];
  let more: { name: string; count: number } | null = null;
  for (const fewer of COUNTS) {
    const count = front[fewer];
    if (count === null) continue;
    if (more !== null && count > more.count) {
      const seen = `${String(count)} > ${String(more.count)}`;
      problems.push(
        problem('front-counts-order', { ...placeOf([fewer]), seen }, { more: more.name, fewer }),
      );
    }
    more = { name: fewer, count };
  }
  return problems;
}

/** Fields of words in which a survey tells how it was made. */
const WORDED = [
  ...(['sponsor', 'conductor', 'population', 'frame', 'samplingNote', 'weighting'] as const),
  ...(['quality', 'limitations', 'contact'] as const),
];
const SAYS_UNSTATED = /^không nêu\.?$/iu;

function unstatedProblems(front: SurveyFront, placeOf: PlaceOf): readonly Problem[] {
  if (front.publishedElsewhere.length > 0) return [];
  const unstated = [
    ...(['fieldwork', ...COUNTS] as const).filter((field) => front[field] === null),
    ...(front.sampling === 'unstated' ? (['sampling'] as const) : []),
    ...WORDED.filter((field) => SAYS_UNSTATED.test(front[field])),
  ];
  return unstated.map((field) => problem('front-unstated', placeOf([field]), {}));
}

/**
 * The rules between fields of a survey's front matter: dates in order, issued ≥ returned ≥ valid,
 * "không nêu" only for tables published elsewhere, and a day on which locality codes hold.
 */
export function surveyFrontProblems(front: SurveyFront, placeOf: PlaceOf): readonly Problem[] {
  const dayless =
    front.fieldwork === null && front.localitiesOn === undefined && front.localities.length > 0;
  return [
    ...datesProblems(front, placeOf),
    ...correctionProblems(front, placeOf),
    ...countsProblems(front, placeOf),
    ...unstatedProblems(front, placeOf),
    ...(front.wave !== undefined && front.series === undefined
      ? [problem('front-needs', placeOf(['wave']), { needs: 'series' })]
      : []),
    ...(dayless ? [problem('front-locality-day', placeOf(['localities']), {})] : []),
  ];
}

/**
 * `valid` ≥ the rows of responses.csv: a row more than the valid forms is a row too many.
 *
 * @param rows number of respondents in responses.csv
 */
export function rowsProblems(
  front: SurveyFront,
  placeOf: PlaceOf,
  rows: number,
): readonly Problem[] {
  if (front.valid === null || rows <= front.valid) return [];
  const seen = `${String(rows)} > ${String(front.valid)}`;
  return [
    problem(
      'front-counts-order',
      { ...placeOf(['valid']), seen },
      { more: 'valid', fewer: 'responses.csv' },
    ),
  ];
}
