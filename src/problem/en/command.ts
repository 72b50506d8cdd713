import type { Sentences } from '../params/all.ts';
import type { CommandParams } from '../params/command.ts';

export const command: Sentences<CommandParams> = {
  'place-unknown': ({ day, suggestion, before }, seen) => ({
    message:
      before === null
        ? `${seen} is no province or city on ${day}`
        : `${before} had ended by ${day}`,
    remedy:
      suggestion === null
        ? 'write a name or code of data/localities.csv; smaller places go into the field scope'
        : before === null
          ? `did you mean ${suggestion}?`
          : `write ${suggestion}, or check the dates`,
  }),
  'file-taken': () => ({
    message: 'this file is there already and is not overwritten',
    remedy: 'choose another id (--id), or edit the file that is there',
  }),
  'change-removed': () => ({
    message: 'a published report is no longer on the public site',
    remedy:
      'restore the file and its status; to withdraw it keep the file, write status: withdrawn and add an entry to corrections that tells why',
  }),
  'change-correction-lost': (_, seen) => ({
    message: `a published correction was deleted or rewritten: ${seen}`,
    remedy: 'restore the old line; what is new goes into a new one',
  }),
  'change-uncorrected': ({ count, where, before, after }) => ({
    message: `${String(count)} published figures change without a correction (${where}: ${before} → ${after}…)`,
    remedy:
      'if the change is right, add an entry to corrections with the day and what was wrong; otherwise restore the data',
  }),
  'change-mass-loss': ({ lost, published }) => ({
    message: `${String(lost)} of the ${String(published)} published values of the survey would be gone`,
    remedy:
      'look for lost rows or columns and changed codes; if they must go, add an entry to corrections that tells why',
  }),
};
