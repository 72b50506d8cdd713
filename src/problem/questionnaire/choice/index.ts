/** Problems of the rows of choices.csv. */

import { choiceListMissing } from './list-missing.ts';
import { choiceNameMissing } from './name-missing.ts';
import { choiceNameSpace } from './name-space.ts';
import { choiceLabelMissing } from './label-missing.ts';
import { choiceTwice } from './twice.ts';

export const choice = [
  choiceListMissing,
  choiceNameMissing,
  choiceNameSpace,
  choiceLabelMissing,
  choiceTwice,
] as const;
