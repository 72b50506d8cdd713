import type { Sentences } from '../params/all.ts';
import type { ResponsesParams } from '../params/responses.ts';

export const responses: Sentences<ResponsesParams> = {
  'choice-unknown': ({ list, choices, suggestion }, seen) => ({
    message: `${seen} is not a choice of "${list}" (${choices.join(', ')})`,
    remedy: suggestion === null ? 'mend the answer, or add the choice to choices.csv' : `change it to "${suggestion}"`,
  }),
};
