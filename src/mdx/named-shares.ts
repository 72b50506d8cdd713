import { fold } from '../format/index.ts';
import type { Question, Result } from '../survey/index.ts';

/** A survey whose figures a body may quote. */
export interface QuotableSurvey {
  /** Null for the survey whose own body it is. */
  readonly id: string | null;
  readonly questions: readonly Question[];
  readonly results: readonly Result[];
  /** Respondents of the whole survey, where they are known. */
  readonly respondents: number | null;
}

/** A share of everyone, with the wording of its choice. */
export interface LabelledShare {
  readonly survey: QuotableSurvey;
  readonly result: Result;
  /** Folded, without signs. */
  readonly label: string;
}

const SHORTEST_LABEL = 2;

/** The published shares whose choices a clause names; the longest wording wins, so that "không hài lòng" is not "hài lòng". */
export function sharesNamedIn(
  clause: string,
  surveys: readonly QuotableSurvey[],
): readonly LabelledShare[] {
  const text = ` ${wordsOf(clause)} `;
  const found = totalShares(surveys).filter(
    ({ label }) => label.length >= SHORTEST_LABEL && text.includes(` ${label} `),
  );
  const longest = Math.max(0, ...found.map(({ label }) => label.length));
  return found.filter(({ label, result }) => label.length === longest && result.value !== null);
}

/** The shares of everyone, on substantive answers or as printed. Withheld ones too: their value is null. */
export function totalShares(surveys: readonly QuotableSurvey[]): readonly LabelledShare[] {
  return surveys.flatMap((survey) =>
    survey.questions.flatMap((question) =>
      survey.results
        .filter(
          (one) =>
            one.question === question.name &&
            one.statistic === 'share' &&
            one.by === null &&
            (one.base === 'valid' || one.base === 'published'),
        )
        .map((result) => ({ survey, result, label: labelOf(question, result) })),
    ),
  );
}

function labelOf({ choices }: Question, { choice }: Result): string {
  return wordsOf(choices.find(({ name }) => name === choice)?.label ?? '');
}

const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
