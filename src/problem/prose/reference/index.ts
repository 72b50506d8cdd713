/** Problems of what the components of MDX bodies point at. */

export * from './chart/index.ts';
export { referenceByUnknown } from './by-unknown.ts';
export { referenceChoiceMissing } from './choice-missing.ts';
export { referenceChoiceSeveral } from './choice-several.ts';
export { referenceChoiceUnknown } from './choice-unknown.ts';
export { referenceFigureMissing } from './figure-missing.ts';
export { referenceFileKind } from './file-kind.ts';
export { referenceFileUnknown } from './file-unknown.ts';
export { referenceFromQuestion } from './from-question.ts';
export { referenceFromSame } from './from-same.ts';
export { referenceGroupIncomplete } from './group-incomplete.ts';
export { referenceGroupUnknown } from './group-unknown.ts';
export { referenceIntervalMissing } from './interval-missing.ts';
export { referenceIntervalSampling } from './interval-sampling.ts';
export { referenceOtherSame } from './other-same.ts';
export { referenceQuestionUnknown } from './question-unknown.ts';
export { referenceSeriesUnknown } from './series-unknown.ts';
export { referenceSurveyMissing } from './survey-missing.ts';
export { referenceSurveyUnknown } from './survey-unknown.ts';
export { referenceWordUnknown } from './word-unknown.ts';
