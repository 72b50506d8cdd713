/** Problems of the registers in data/*.csv (src/register). */

import { locality } from './locality/index.ts';
import { topicUnknown } from './topic-unknown.ts';
import { registerColumnMissing } from './column-missing.ts';
import { registerColumnUnknown } from './column-unknown.ts';
import { registerNone } from './none.ts';
import { registerCellEmpty } from './cell-empty.ts';
import { registerId } from './id.ts';
import { registerDay } from './day.ts';
import { registerDate } from './date.ts';
import { registerWord } from './word.ts';
import { registerDuplicate } from './duplicate.ts';
import { seriesBreakUnknown } from './series-break-unknown.ts';

export const register = [
  ...locality,
  topicUnknown,
  registerColumnMissing,
  registerColumnUnknown,
  registerNone,
  registerCellEmpty,
  registerId,
  registerDay,
  registerDate,
  registerWord,
  registerDuplicate,
  seriesBreakUnknown,
] as const;
