/**
 * The first pass over a root folder, and the only place that touches the disk: one walk tells names, sizes and times of
 * everything in the layout, and what lies where nothing looks; a file's bytes become text or a table when they are
 * parsed, or a Problem of size, encoding or letters. The disk is handed in (`Disk`), so a test may hold a folder in memory.
 */
export { openDisk, type Disk } from './disk.ts';
export { filePartsOf } from './file-parts.ts';
export { EXCEPTIONS } from './personal.ts';
export { readOnce, type Folder } from './folder.ts';
export { REGISTERS } from './layout.ts';
export { isGoodId } from './names.ts';
export { openFolder, readRoot, type Root } from './root.ts';
export { withSheetRows } from './sheet-rows.ts';
export { readAnswers, readOptional, readRequired } from './table.ts';
export { readText } from './text.ts';
