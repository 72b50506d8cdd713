import { type Place, problem, type Problem } from '../../problem/index.ts';
import { precisionClaims } from '../../guard/index.ts';
import { COMPONENTS } from '../../mdx/index.ts';
import type { Prose } from '../../prose/index.ts';
import type { BriefingReport, SurveyReport } from '../../report.ts';
import type { Loaded } from '../parse/index.ts';

/**
 * Sampling errors that a report claims though its sample, or that of one of the surveys it uses, has none: words do not
 * tell which survey they speak of, and a component does.
 */
export function precisionProblems(
  { report, placeOf }: Loaded<SurveyReport> | Loaded<BriefingReport>,
  surveys: ReadonlyMap<string, SurveyReport>,
): readonly Problem[] {
  const [sample] =
    'questions' in report
      ? samplesOf(report, null)
      : report.surveys.flatMap((id) => samplesOf(surveys.get(id), id));
  return sample === undefined
    ? []
    : claims(report, placeOf).map((place) => problem('prose-precision', place, sample));
}

/** A survey's sample where it has no sampling error; `survey` is null in the survey's own file. */
function samplesOf(report: SurveyReport | undefined, survey: string | null) {
  const sampling = report?.front.sampling ?? 'probability';
  return sampling === 'probability' ? [] : [{ survey, sampling }];
}

function claims(
  { front, prose }: SurveyReport | BriefingReport,
  placeOf: Loaded<SurveyReport>['placeOf'],
): readonly Place[] {
  const { file } = placeOf([]);
  const inFront = Object.entries(front).flatMap(([field, value]: [string, unknown]) =>
    typeof value === 'string' ? claimsOf(value, placeOf([field])) : [],
  );
  const inBody = prose.claims.map((claim): Place => ({ file, ...claim }));
  return [...inFront, ...inBody, ...inAttributes(prose)];
}

function inAttributes({ elements }: Prose): readonly Place[] {
  return elements.flatMap(({ name, file, line, column, attributes }) =>
    wordedAttributes(name).flatMap((field) =>
      claimsOf(attributes[field] ?? '', { file, line, column, field }),
    ),
  );
}

/** Attributes of a component that staff fill with words of their own. */
function wordedAttributes(component: string): readonly string[] {
  const attributes = COMPONENTS.get(component)?.attributes ?? {};
  return Object.keys(attributes).filter((field) => attributes[field]?.wording === true);
}

function claimsOf(text: string, place: Place): readonly Place[] {
  return precisionClaims(text.normalize('NFC')).map(({ seen }) => ({ ...place, seen }));
}
