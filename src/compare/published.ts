import type { Question } from '../survey/question.ts';
import type { Estimate, Mark, Result } from '../survey/result.ts';

/** What `results.json` of a survey holds, as far as a comparison needs it. All of it is published. */
export interface PublishedSurvey {
  readonly id: string;
  readonly url: string;
  readonly synthetic: boolean;
  readonly survey: {
    readonly title: string;
    readonly mode: readonly string[];
    readonly sampling: string;
    readonly localities: readonly string[];
    readonly scope?: string;
    readonly population: string;
    readonly fieldwork: { readonly start: string; readonly end: string } | null;
  };
  readonly questions: readonly Pick<Question, PublishedField>[];
  readonly results: readonly PublishedRow[];
}

type PublishedField =
  | 'name'
  | 'type'
  | 'label'
  | 'labelEn'
  | 'role'
  | 'scale'
  | 'base'
  | 'sections'
  | 'wording'
  | 'choices';

type PublishedRow = Pick<
  Result,
  'question' | 'statistic' | 'choice' | 'base' | 'by' | 'group' | 'n' | 'value' | 'low' | 'high'
> & { readonly base_n: number | null; readonly marks: string };

/** A question with its published figures, as charts take them; null where the survey has no such question. */
export function questionIn(
  { questions, results }: PublishedSurvey,
  name: string,
): { readonly question: Question; readonly results: readonly Result[] } | null {
  const found = questions.find((question) => question.name === name);
  if (found === undefined) return null;
  const own = results.filter((row) => row.question === name && row.by === null);
  return {
    question: {
      ...found,
      list: null,
      hint: null,
      series: null,
      relevant: null,
      complete: true,
      line: 0,
    },
    results: own.map(resultOf),
  };
}

/** What is published has passed disclosure before it was written. */
function resultOf({ base_n: baseN, marks, ...row }: PublishedRow): Result {
  const estimate: Estimate = {
    ...row,
    baseN,
    weightedN: null,
    weightedBase: null,
    se: null,
    df: null,
    interval: null,
    deff: null,
    marks: marks === '' ? [] : MARKS.filter((mark) => marks.split(' ').includes(mark)),
  };
  return estimate as Result;
}

const MARKS: readonly Mark[] = ['c', 'u', 'low', 'z', 'b'];
