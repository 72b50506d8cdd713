/** Problems of what files say of one another, and of the folder as a whole (src/library). */

export * from './document/index.ts';
export * from './folder/index.ts';
export { choiceProvincesMixed } from './choice-provinces-mixed.ts';
export { issueDuplicate } from './issue-duplicate.ts';
export { issueMissing } from './issue-missing.ts';
export { localityInvalid } from './locality-invalid.ts';
export { memberSelf } from './member-self.ts';
export { pageFigure } from './page-figure.ts';
export { referenceEarly } from './reference-early.ts';
export { seriesChoice } from './series-choice.ts';
export { seriesUnknown } from './series-unknown.ts';
export { surveyUnknown } from './survey-unknown.ts';
export { waveDuplicate } from './wave-duplicate.ts';
