/** Problems of the file as a whole: whether it can be opened, and whether it holds rows. */

import { importFileMissing } from './file-missing.ts';
import { importForeign } from './foreign.ts';
import { importTooLarge } from './too-large.ts';
import { importSheetFar } from './sheet-far.ts';
import { importSheetUnknown } from './sheet-unknown.ts';
import { importEmpty } from './empty.ts';
import { importRowsNone } from './rows-none.ts';

export const importFile = [
  importFileMissing,
  importForeign,
  importTooLarge,
  importSheetFar,
  importSheetUnknown,
  importEmpty,
  importRowsNone,
] as const;
