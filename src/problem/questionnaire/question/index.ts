/** Problems of the rows of questions.csv. */

export * from './bins/index.ts';
export { questionCase } from './case.ts';
export { questionChoicesMany } from './choices-many.ts';
export { questionGroupEnd } from './group-end.ts';
export { questionGroupOpen } from './group-open.ts';
export { questionMeasure } from './measure.ts';
export { questionLabelMissing } from './label-missing.ts';
export { questionListMissing } from './list-missing.ts';
export { questionListUnknown } from './list-unknown.ts';
export { questionNameBad } from './name-bad.ts';
export { questionNameMissing } from './name-missing.ts';
export { questionNameTaken } from './name-taken.ts';
export { questionNone } from './none.ts';
export { questionRepeat } from './repeat.ts';
export { questionRoleTwice } from './role-twice.ts';
export { questionRoleType } from './role-type.ts';
export { questionScaleType } from './scale-type.ts';
export { questionTwice } from './twice.ts';
export { questionTypeMissing } from './type-missing.ts';
export { questionTypeUnknown } from './type-unknown.ts';
export { questionTypeUnsupported } from './type-unsupported.ts';
