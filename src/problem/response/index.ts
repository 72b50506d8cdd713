/** Problems of responses.csv (src/survey). */

export { choiceUnknown } from './choice-unknown.ts';
export { responseColumnMissing } from './column-missing.ts';
export { responseColumnTwice } from './column-twice.ts';
export { responseColumnUnknown } from './column-unknown.ts';
export { responseDate } from './date.ts';
export { designEmpty } from './design-empty.ts';
export { responseInteger } from './integer.ts';
export { responseNone } from './none.ts';
export { personalColumn } from './personal-column.ts';
export { populationBad } from './population-bad.ts';
export { responseSplit } from './split.ts';
export { weightBad } from './weight-bad.ts';
export { weightEmpty } from './weight-empty.ts';
export type { ChoiceSlip } from './choice-unknown.ts';
export type { PersonalSign } from './personal-column.ts';
