import type { Design, Estimate, Mark, PublishedTest, Question, Result } from '../survey/index.ts';

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
  readonly design: Pick<Design, 'type'>;
  readonly questions: readonly Pick<Question, PublishedField>[];
  readonly results: readonly PublishedRow[];
  readonly tests: readonly PublishedTest[];
}

type PublishedField =
  | 'name'
  | 'type'
  | 'label'
  | 'labelEn'
  | 'role'
  | 'scale'
  | 'series'
  | 'base'
  | 'sections'
  | 'wording'
  | 'complete'
  | 'choices';

type PublishedRow = Pick<
  Result,
  'question' | 'statistic' | 'choice' | 'base' | 'by' | 'group' | 'n' | 'value' | 'low' | 'high'
> & { readonly base_n: number | null; readonly marks: string };

/** A question with its published figures, everyone's and those of groups, as charts take them. */
export interface PublishedQuestion {
  readonly question: Question;
  readonly results: readonly Result[];
  /** The background questions that split its published shares, in the order of the questionnaire. */
  readonly splits: readonly Question[];
}

/** A question of a survey by its name; null where the survey has no such question. */
export function questionIn(
  { questions, results }: PublishedSurvey,
  name: string,
): PublishedQuestion | null {
  const found = questions.find((question) => question.name === name);
  if (found === undefined) return null;
  const own = results.filter((row) => row.question === name);
  const split = new Set(
    own
      .filter(({ statistic, value }) => statistic === 'share' && value !== null)
      .map((row) => row.by),
  );
  return {
    question: questionOf(found),
    results: own.map(resultOf),
    splits: questions.filter((one) => split.has(one.name)).map(questionOf),
  };
}

function questionOf(found: PublishedSurvey['questions'][number]): Question {
  return { ...found, list: null, hint: null, relevant: null, line: 0 };
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
