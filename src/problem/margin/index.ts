/** Problems of margins of the population and of raking to them (src/survey). */

export { marginChoiceSilent } from './choice-silent.ts';
export { marginChoiceUnknown } from './choice-unknown.ts';
export { marginEmpty } from './empty.ts';
export { marginMissing } from './missing.ts';
export { marginNone } from './none.ts';
export { marginPopulation } from './population.ts';
export { marginQuestionType } from './question-type.ts';
export { marginQuestionUnknown } from './question-unknown.ts';
export { rakingAlone } from './raking-alone.ts';
export { rakingDiverged } from './raking-diverged.ts';
export { rakingTrim } from './raking-trim.ts';
export { marginResponses } from './responses.ts';
export { marginSourceTwice } from './source-twice.ts';
export { marginSurveyUnknown } from './survey-unknown.ts';
export { marginTotals } from './totals.ts';
export { marginTwice } from './twice.ts';
