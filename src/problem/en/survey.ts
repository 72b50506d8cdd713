import type { Sentences } from '../params/all.ts';
import type { SurveyParams } from '../params/survey.ts';

export const survey: Sentences<SurveyParams> = {
  'question-type-unknown': ({ suggestion }, seen) => ({
    message: `${seen} is not a question type`,
    remedy: suggestion === null ? 'use a type listed in the guide' : `did you mean "${suggestion}"?`,
  }),
};
