/** Problems of the rows of questions.csv. */

import { questionTypeUnknown } from './type-unknown.ts';
import { questionTypeMissing } from './type-missing.ts';
import { questionTypeUnsupported } from './type-unsupported.ts';
import { questionRepeat } from './repeat.ts';
import { questionListMissing } from './list-missing.ts';
import { questionListUnknown } from './list-unknown.ts';
import { questionNameMissing } from './name-missing.ts';
import { questionNameBad } from './name-bad.ts';
import { questionTwice } from './twice.ts';
import { questionCase } from './case.ts';
import { questionNameTaken } from './name-taken.ts';
import { questionChoicesMany } from './choices-many.ts';
import { questionNone } from './none.ts';
import { questionLabelMissing } from './label-missing.ts';
import { questionGroupOpen } from './group-open.ts';
import { questionGroupEnd } from './group-end.ts';
import { questionRoleTwice } from './role-twice.ts';
import { questionRoleType } from './role-type.ts';
import { questionScaleType } from './scale-type.ts';
import { questionBins } from './bins/index.ts';

export const question = [
  questionTypeUnknown,
  questionTypeMissing,
  questionTypeUnsupported,
  questionRepeat,
  questionListMissing,
  questionListUnknown,
  questionNameMissing,
  questionNameBad,
  questionTwice,
  questionCase,
  questionNameTaken,
  questionChoicesMany,
  questionNone,
  questionLabelMissing,
  questionGroupOpen,
  questionGroupEnd,
  questionRoleTwice,
  questionRoleType,
  questionScaleType,
  ...questionBins,
] as const;
