/** Problems of data/localities.csv, the register of provinces in time. */

import { localityCode } from './code.ts';
import { localityPeriod } from './period.ts';
import { localityOverlap } from './overlap.ts';
import { localityNameTwice } from './name-twice.ts';
import { localitySuccessorMissing } from './successor-missing.ts';
import { localitySuccessorEarly } from './successor-early.ts';
import { localitySuccessorUnknown } from './successor-unknown.ts';

export const locality = [
  localityCode,
  localityPeriod,
  localityOverlap,
  localityNameTwice,
  localitySuccessorMissing,
  localitySuccessorEarly,
  localitySuccessorUnknown,
] as const;
