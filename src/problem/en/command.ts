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
};
