/** Problems of files as they lie on the disk, and of texts before they are understood (src/library, src/table). */

export { textCharacterLost } from './character-lost.ts';
export { textConflict } from './conflict.ts';
export { textExcel } from './excel.ts';
export { fileUnreadable } from './file-unreadable.ts';
export { folderUnknown } from './folder-unknown.ts';
export { folderUnreadable } from './folder-unreadable.ts';
export { textGarbled } from './garbled.ts';
export { textHidden } from './hidden.ts';
export { textLookalike } from './lookalike.ts';
export { textNul } from './nul.ts';
export { textPersonal } from './personal.ts';
export { textTooLong } from './too-long.ts';
export type { Unopened } from './words.ts';
