/** Problems of margins of the population and of raking to them (src/survey). */

import { marginNone } from './none.ts';
import { marginSurveyUnknown } from './survey-unknown.ts';
import { marginSourceTwice } from './source-twice.ts';
import { marginResponses } from './responses.ts';
import { marginQuestionUnknown } from './question-unknown.ts';
import { marginQuestionType } from './question-type.ts';
import { marginChoiceUnknown } from './choice-unknown.ts';
import { marginChoiceSilent } from './choice-silent.ts';
import { marginTwice } from './twice.ts';
import { marginPopulation } from './population.ts';
import { marginMissing } from './missing.ts';
import { marginEmpty } from './empty.ts';
import { marginTotals } from './totals.ts';
import { rakingDiverged } from './raking-diverged.ts';
import { rakingTrim } from './raking-trim.ts';
import { rakingAlone } from './raking-alone.ts';

export const margin = [
  marginNone,
  marginSurveyUnknown,
  marginSourceTwice,
  marginResponses,
  marginQuestionUnknown,
  marginQuestionType,
  marginChoiceUnknown,
  marginChoiceSilent,
  marginTwice,
  marginPopulation,
  marginMissing,
  marginEmpty,
  marginTotals,
  rakingDiverged,
  rakingTrim,
  rakingAlone,
] as const;
