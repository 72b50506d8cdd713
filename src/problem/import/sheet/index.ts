/** Problems of the cells of a sheet: its header, merged cells, formulas. */

export { importCellsMerged } from './cells-merged.ts';
export { importFormulaUnsaved } from './formula-unsaved.ts';
export { importFormula } from './formula.ts';
export { importHeaderMerged } from './header-merged.ts';
export { importHeaderMissing } from './header-missing.ts';
export { importHeaderPersonal } from './header-personal.ts';
export { importHeaderTwice } from './header-twice.ts';
export { importTotalRow } from './total-row.ts';
