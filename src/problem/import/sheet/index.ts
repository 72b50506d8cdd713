/** Problems of the cells of a sheet: its header, merged cells, formulas. */

import { importHeaderTwice } from './header-twice.ts';
import { importHeaderMissing } from './header-missing.ts';
import { importHeaderPersonal } from './header-personal.ts';
import { importHeaderMerged } from './header-merged.ts';
import { importTotalRow } from './total-row.ts';
import { importCellsMerged } from './cells-merged.ts';
import { importFormula } from './formula.ts';
import { importFormulaUnsaved } from './formula-unsaved.ts';

export const importSheet = [
  importHeaderTwice,
  importHeaderMissing,
  importHeaderPersonal,
  importHeaderMerged,
  importTotalRow,
  importCellsMerged,
  importFormula,
  importFormulaUnsaved,
] as const;
