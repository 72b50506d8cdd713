/** Problems of questions.csv and choices.csv (src/survey). */

export * from './choice/index.ts';
export * from './question/index.ts';
export { surveyChoicesMissing } from './survey-choices-missing.ts';
export { surveyColumnMissing } from './survey-column-missing.ts';
export { surveyColumnUnknown } from './survey-column-unknown.ts';
export { surveyNumber } from './survey-number.ts';
export { surveySourceMissing } from './survey-source-missing.ts';
export { surveySourceTwice } from './survey-source-twice.ts';
export { surveyWord } from './survey-word.ts';
export type { NumberFault } from './survey-number.ts';
