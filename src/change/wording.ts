import type { SurveyReport } from '../report.ts';
import type { Question } from '../survey/index.ts';

/** A question that is not asked as it was. */
export interface WordingChange {
  readonly question: string;
  /** The series whose waves may no longer be compared; null for a question outside series. */
  readonly series: string | null;
  /** The earlier wave that it is compared with; null for the same survey as it was published. */
  readonly wave: string | null;
  readonly before: string;
  readonly after: string;
}

/** Questions and choices whose wording differs from what was published of the same survey. */
export function compareWording(
  before: SurveyReport,
  after: SurveyReport,
): readonly WordingChange[] {
  return after.questions.flatMap((question) => {
    const was = before.questions.find(({ name }) => name === question.name);
    return was === undefined ? [] : differing(was, question, null);
  });
}

/**
 * Questions of a series in a survey that is new on the site, against the wave before it: a series is the same wording.
 *
 * @param others published surveys
 */
export function compareWaveWording(
  report: SurveyReport,
  others: readonly SurveyReport[],
): readonly WordingChange[] {
  const earlier = others
    .filter((other) => other.id !== report.id && dayOf(other) < dayOf(report))
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  return report.questions.flatMap((question) => {
    if (question.series === null) return [];
    for (const other of earlier) {
      const was = other.questions.find(({ series }) => series === question.series);
      if (was !== undefined) return differing(was, question, other.id);
    }
    return [];
  });
}

function dayOf({ front }: SurveyReport): string {
  return front.fieldwork?.end ?? front.localitiesOn ?? front.publishAt;
}

function differing(was: Question, is: Question, wave: string | null): readonly WordingChange[] {
  const [before, after] = [wordingOf(was), wordingOf(is)];
  if (before === after) return [];
  return [{ question: is.name, series: is.series, wave, before, after }];
}

function wordingOf({ label, choices }: Question): string {
  const options = choices.map((choice) => choice.label).join(' / ');
  return options === '' ? label : `${label} (${options})`;
}
