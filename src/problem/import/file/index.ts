/** Problems of the file as a whole: whether it can be opened, and whether it holds rows. */

export { importEmpty } from './empty.ts';
export { importFileMissing } from './file-missing.ts';
export { importForeign } from './foreign.ts';
export { importRowsNone } from './rows-none.ts';
export { importSheetFar } from './sheet-far.ts';
export { importSheetUnknown } from './sheet-unknown.ts';
export { importTooLarge } from './too-large.ts';
export type { ForeignKind } from './foreign.ts';
