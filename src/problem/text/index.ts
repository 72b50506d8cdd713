/** Problems of files as they lie on the disk, and of texts before they are understood (src/library, src/table). */

import { textTooLong } from './too-long.ts';
import { textNul } from './nul.ts';
import { textCharacterLost } from './character-lost.ts';
import { textGarbled } from './garbled.ts';
import { textHidden } from './hidden.ts';
import { textLookalike } from './lookalike.ts';
import { textExcel } from './excel.ts';
import { textConflict } from './conflict.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { folderUnreadable } from './folder-unreadable.ts';
import { folderUnknown } from './folder-unknown.ts';

export const text = [
  textTooLong,
  textNul,
  textCharacterLost,
  textGarbled,
  textHidden,
  textLookalike,
  textExcel,
  textConflict,
  fileUnreadable,
  folderUnreadable,
  folderUnknown,
] as const;
