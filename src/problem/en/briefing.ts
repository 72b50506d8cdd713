import type { Sentences } from '../params/all.ts';
import type { BriefingParams } from '../params/briefing.ts';

export const briefing: Sentences<BriefingParams> = {
  'stream-weight-unknown': ({ allowed }, seen) => ({
    message: `${seen} is not a weight of opinion`,
    remedy: `use one of: ${allowed.join(', ')}`,
  }),
};
