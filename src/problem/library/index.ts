/** Problems of what files say of one another, and of the folder as a whole (src/library). */

import { folder } from './folder/index.ts';
import { issueDuplicate } from './issue-duplicate.ts';
import { waveDuplicate } from './wave-duplicate.ts';
import { seriesChoice } from './series-choice.ts';
import { surveyUnknown } from './survey-unknown.ts';
import { document } from './document/index.ts';
import { issueMissing } from './issue-missing.ts';
import { seriesUnknown } from './series-unknown.ts';
import { localityInvalid } from './locality-invalid.ts';
import { memberSelf } from './member-self.ts';
import { choiceProvincesMixed } from './choice-provinces-mixed.ts';
import { pageFigure } from './page-figure.ts';
import { referenceEarly } from './reference-early.ts';

export const library = [
  ...folder,
  issueDuplicate,
  waveDuplicate,
  seriesChoice,
  surveyUnknown,
  ...document,
  issueMissing,
  seriesUnknown,
  localityInvalid,
  memberSelf,
  choiceProvincesMixed,
  pageFigure,
  referenceEarly,
] as const;
