/** Problems of which files stand in the folder, and under which names. */

export { fileMissing } from './file-missing.ts';
export { fileUnknown } from './file-unknown.ts';
export { folderOrphan } from './folder-orphan.ts';
export { idBad } from './id-bad.ts';
export { idDuplicate } from './id-duplicate.ts';
export { idReserved } from './id-reserved.ts';
export { textEncoding } from './text-encoding.ts';
