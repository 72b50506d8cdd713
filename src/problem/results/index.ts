/** Problems of results.csv (src/survey). */

export { resultsCountOver } from './count-over.ts';
export { resultsCountPercent } from './count-percent.ts';
export { resultsCount } from './count.ts';
export { resultsEmpty } from './empty.ts';
export { resultsGroupHalf } from './group-half.ts';
export { resultsIndexChoice } from './index-choice.ts';
export { resultsIndexRange } from './index-range.ts';
export { resultsNone } from './none.ts';
export { resultsPercentRange } from './percent-range.ts';
export { resultsQuestionType } from './question-type.ts';
export { resultsQuestionUnknown } from './question-unknown.ts';
export { resultsSum } from './sum.ts';
export { resultsTwice } from './twice.ts';
