import { problem, type Place, type Problem } from '../problem/problem.ts';
import { precisionClaims } from '../prose/precision-claim.ts';
import type { Prose } from '../prose/tree.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';
import type { Loaded } from './reports.ts';

/** Attributes of components that staff fill with words of their own. */
const WORDED = ['title', 'caption'];

interface Sample {
  /** Null in the survey's own file. */
  readonly survey: string | null;
  readonly sampling: string;
}

/** Sampling errors that a survey's front matter or body claims though its sample has none. */
export function surveyPrecisionProblems({
  report,
  placeOf,
}: Loaded<SurveyReport>): readonly Problem[] {
  const { sampling } = report.front;
  if (sampling === 'probability') return [];
  return claimed(report, placeOf, { survey: null, sampling });
}

/**
 * Sampling errors that a briefing claims though one of the surveys it uses has none: words do not tell which survey they
 * speak of, and a component does.
 */
export function briefingPrecisionProblems(
  { report, placeOf }: Loaded<BriefingReport>,
  surveys: ReadonlyMap<string, SurveyReport>,
): readonly Problem[] {
  const samples = report.surveys.flatMap((survey): readonly Sample[] => {
    const sampling = surveys.get(survey)?.front.sampling;
    return sampling === undefined || sampling === 'probability' ? [] : [{ survey, sampling }];
  });
  const [first] = samples;
  return first === undefined ? [] : claimed(report, placeOf, first);
}

function claimed(
  { front, prose }: SurveyReport | BriefingReport,
  placeOf: Loaded<SurveyReport>['placeOf'],
  sample: Sample,
): readonly Problem[] {
  const { file } = placeOf([]);
  const inFront = Object.entries(front).flatMap(([field, value]: [string, unknown]) =>
    typeof value === 'string' ? claimsOf(value, placeOf([field])) : [],
  );
  const inBody = prose.claims.map((claim): Place => ({ file, ...claim }));
  return [...inFront, ...inBody, ...inAttributes(prose)].map((place) =>
    problem('prose-precision', place, sample),
  );
}

function inAttributes({ elements }: Prose): readonly Place[] {
  return elements.flatMap(({ file, line, column, attributes }) =>
    WORDED.flatMap((field) => claimsOf(attributes[field] ?? '', { file, line, column, field })),
  );
}

function claimsOf(text: string, place: Place): readonly Place[] {
  return precisionClaims(text.normalize('NFC')).map(({ seen }) => ({ ...place, seen }));
}
