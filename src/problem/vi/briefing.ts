import type { Sentences } from '../params/all.ts';
import type { BriefingParams } from '../params/briefing.ts';

export const briefing: Sentences<BriefingParams> = {
  'stream-weight-unknown': ({ allowed }, seen) => ({
    message: `${seen} không phải là mức độ ý kiến`,
    remedy: `dùng một trong: ${allowed.join(', ')}`,
  }),
};
