/** Problems of briefings and their tables (src/briefing). */

import { briefingPersonal } from './personal.ts';
import { briefingTableNone } from './table-none.ts';
import { streamColumnMissing } from './stream-column-missing.ts';
import { streamColumnUnknown } from './stream-column-unknown.ts';
import { streamOpinionEmpty } from './stream-opinion-empty.ts';
import { streamWeightUnknown } from './stream-weight-unknown.ts';
import { streamStanceUnknown } from './stream-stance-unknown.ts';

export const briefing = [
  briefingPersonal,
  briefingTableNone,
  streamColumnMissing,
  streamColumnUnknown,
  streamOpinionEmpty,
  streamWeightUnknown,
  streamStanceUnknown,
] as const;
