/** Problems of which files stand in the folder, and under which names. */

import { textEncoding } from './text-encoding.ts';
import { fileMissing } from './file-missing.ts';
import { fileUnknown } from './file-unknown.ts';
import { folderOrphan } from './folder-orphan.ts';
import { idBad } from './id-bad.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idReserved } from './id-reserved.ts';

export const folder = [
  textEncoding,
  fileMissing,
  fileUnknown,
  folderOrphan,
  idBad,
  idDuplicate,
  idReserved,
] as const;
