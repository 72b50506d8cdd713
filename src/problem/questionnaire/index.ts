/** Problems of questions.csv and choices.csv (src/survey). */

import { question } from './question/index.ts';
import { choice } from './choice/index.ts';
import { surveyWord } from './survey-word.ts';
import { surveyNumber } from './survey-number.ts';
import { surveyColumnMissing } from './survey-column-missing.ts';
import { surveyColumnUnknown } from './survey-column-unknown.ts';
import { surveyChoicesMissing } from './survey-choices-missing.ts';
import { surveySourceMissing } from './survey-source-missing.ts';
import { surveySourceTwice } from './survey-source-twice.ts';

export const questionnaire = [
  ...question,
  ...choice,
  surveyWord,
  surveyNumber,
  surveyColumnMissing,
  surveyColumnUnknown,
  surveyChoicesMissing,
  surveySourceMissing,
  surveySourceTwice,
] as const;
