import type { Sentences } from '../params/all.ts';
import type { FrontParams } from '../params/front.ts';

export const front: Sentences<FrontParams> = {
  'front-missing': () => ({ message: 'a required field is missing', remedy: 'add it to the front matter' }),
};
