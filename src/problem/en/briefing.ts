import type { Sentences } from '../params/all.ts';
import type { BriefingParams } from '../params/briefing.ts';

export const briefing: Sentences<BriefingParams> = {
  'stream-column-missing': () => ({
    message: 'the table of streams lacks this column',
    remedy: 'add it to the header row',
  }),
  'stream-column-unknown': ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not a column of a table of streams (${allowed.join(', ')})`,
    remedy: suggestion === null ? 'remove the column' : `did you mean "${suggestion}"?`,
  }),
  'stream-opinion-empty': () => ({
    message: 'the row has no opinion',
    remedy: 'write the opinion, or delete the row',
  }),
  'stream-weight-unknown': ({ allowed }, seen) => ({
    message: `${seen} is not a weight of opinion`,
    remedy: `use one of: ${allowed.join(', ')}`,
  }),
  'stream-stance-unknown': ({ allowed }, seen) => ({
    message: `${seen} is not a stance`,
    remedy: `leave it empty, or use one of: ${allowed.join(', ')}`,
  }),
};
