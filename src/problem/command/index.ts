/** Problems of what is asked of a command, where a file is not at fault (src/command, src/change). */

export { changeCorrectionLost } from './change-correction-lost.ts';
export { changeMassLoss } from './change-mass-loss.ts';
export { changeRemoved } from './change-removed.ts';
export { changeUncorrected } from './change-uncorrected.ts';
export { fileTaken } from './file-taken.ts';
export { placeUnknown } from './place-unknown.ts';
