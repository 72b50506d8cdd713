/** Problems of the rows of choices.csv. */

export { choiceLabelMissing } from './label-missing.ts';
export { choiceListMissing } from './list-missing.ts';
export { choiceNameMissing } from './name-missing.ts';
export { choiceNameSpace } from './name-space.ts';
export { choiceTwice } from './twice.ts';
