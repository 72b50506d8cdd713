/** Problems of what the components of MDX bodies point at. */

import { referenceSurveyMissing } from './survey-missing.ts';
import { referenceSurveyUnknown } from './survey-unknown.ts';
import { referenceQuestionUnknown } from './question-unknown.ts';
import { referenceChoiceUnknown } from './choice-unknown.ts';
import { referenceChoiceMissing } from './choice-missing.ts';
import { referenceByUnknown } from './by-unknown.ts';
import { referenceGroupUnknown } from './group-unknown.ts';
import { referenceGroupIncomplete } from './group-incomplete.ts';
import { referenceWordUnknown } from './word-unknown.ts';
import { referenceFigureMissing } from './figure-missing.ts';
import { referenceIntervalSampling } from './interval-sampling.ts';
import { referenceIntervalMissing } from './interval-missing.ts';
import { referenceOtherSame } from './other-same.ts';
import { referenceFromQuestion } from './from-question.ts';
import { referenceChart } from './chart/index.ts';
import { referenceFromSame } from './from-same.ts';
import { referenceSeriesUnknown } from './series-unknown.ts';
import { referenceFileKind } from './file-kind.ts';
import { referenceFileUnknown } from './file-unknown.ts';

export const reference = [
  referenceSurveyMissing,
  referenceSurveyUnknown,
  referenceQuestionUnknown,
  referenceChoiceUnknown,
  referenceChoiceMissing,
  referenceByUnknown,
  referenceGroupUnknown,
  referenceGroupIncomplete,
  referenceWordUnknown,
  referenceFigureMissing,
  referenceIntervalSampling,
  referenceIntervalMissing,
  referenceOtherSame,
  referenceFromQuestion,
  ...referenceChart,
  referenceFromSame,
  referenceSeriesUnknown,
  referenceFileKind,
  referenceFileUnknown,
] as const;
