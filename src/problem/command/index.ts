/** Problems of what is asked of a command, where a file is not at fault (scripts). */

import { placeUnknown } from './place-unknown.ts';
import { fileTaken } from './file-taken.ts';
import { changeRemoved } from './change-removed.ts';
import { changeCorrectionLost } from './change-correction-lost.ts';
import { changeUncorrected } from './change-uncorrected.ts';
import { changeMassLoss } from './change-mass-loss.ts';

export const command = [
  placeUnknown,
  fileTaken,
  changeRemoved,
  changeCorrectionLost,
  changeUncorrected,
  changeMassLoss,
] as const;
