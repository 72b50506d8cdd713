import type { Sentences } from '../params/all.ts';
import type { RegisterParams } from '../params/register.ts';

export const register: Sentences<RegisterParams> = {
  'topic-unknown': ({ suggestion }, seen) => ({
    message: `${seen} is not in the register data/topics.csv`,
    remedy: suggestion === null ? 'add the topic to the register, or choose one of it' : `did you mean "${suggestion}"?`,
  }),
};
