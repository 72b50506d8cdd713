/** Problems of files that `dlxh import` reads (src/import). */

export * from './file/index.ts';
export * from './sheet/index.ts';
export { importDataForeign } from './data-foreign.ts';
export { importDataWithoutForm } from './data-without-form.ts';
export { importExists } from './exists.ts';
export { importFormWithoutData } from './form-without-data.ts';
export { importId } from './id.ts';
export { importNothing } from './nothing.ts';
export { importTablePercent } from './table-percent.ts';
export { importTablePersonal } from './table-personal.ts';
export { importUnsure } from './unsure.ts';
export type { ForeignKind } from './file/index.ts';
