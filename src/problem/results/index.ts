/** Problems of results.csv (src/survey). */

import { resultsSum } from './sum.ts';
import { resultsNone } from './none.ts';
import { resultsQuestionUnknown } from './question-unknown.ts';
import { resultsQuestionType } from './question-type.ts';
import { resultsGroupHalf } from './group-half.ts';
import { resultsPercentRange } from './percent-range.ts';
import { resultsCount } from './count.ts';
import { resultsCountOver } from './count-over.ts';
import { resultsCountPercent } from './count-percent.ts';
import { resultsEmpty } from './empty.ts';
import { resultsTwice } from './twice.ts';

export const results = [
  resultsSum,
  resultsNone,
  resultsQuestionUnknown,
  resultsQuestionType,
  resultsGroupHalf,
  resultsPercentRange,
  resultsCount,
  resultsCountOver,
  resultsCountPercent,
  resultsEmpty,
  resultsTwice,
] as const;
