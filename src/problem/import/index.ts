/** Problems of files that `dlxh import` reads (src/import). */

import { importFile } from './file/index.ts';
import { importSheet } from './sheet/index.ts';
import { importFormWithoutData } from './form-without-data.ts';
import { importDataWithoutForm } from './data-without-form.ts';
import { importDataForeign } from './data-foreign.ts';
import { importTablePercent } from './table-percent.ts';
import { importTablePersonal } from './table-personal.ts';
import { importNothing } from './nothing.ts';
import { importExists } from './exists.ts';
import { importId } from './id.ts';
import { importUnsure } from './unsure.ts';

export const importing = [
  ...importFile,
  ...importSheet,
  importFormWithoutData,
  importDataWithoutForm,
  importDataForeign,
  importTablePercent,
  importTablePersonal,
  importNothing,
  importExists,
  importId,
  importUnsure,
] as const;
