/** Problems of responses.csv (src/survey). */

import { choiceUnknown } from './choice-unknown.ts';
import { personalColumn } from './personal-column.ts';
import { responseColumnUnknown } from './column-unknown.ts';
import { responseColumnMissing } from './column-missing.ts';
import { responseColumnTwice } from './column-twice.ts';
import { responseNone } from './none.ts';
import { responseSplit } from './split.ts';
import { responseInteger } from './integer.ts';
import { responseDate } from './date.ts';
import { weightEmpty } from './weight-empty.ts';
import { weightBad } from './weight-bad.ts';
import { populationBad } from './population-bad.ts';
import { designEmpty } from './design-empty.ts';

export const response = [
  choiceUnknown,
  personalColumn,
  responseColumnUnknown,
  responseColumnMissing,
  responseColumnTwice,
  responseNone,
  responseSplit,
  responseInteger,
  responseDate,
  weightEmpty,
  weightBad,
  populationBad,
  designEmpty,
] as const;
