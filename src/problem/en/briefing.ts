import type { Sentences } from '../params/all.ts';
import type { BriefingParams } from '../params/briefing.ts';
import type { PersonalSign } from '../params/responses.ts';

const SIGNS: Readonly<Record<PersonalSign, string>> = {
  type: 'it holds data of a person or a device',
  header: 'the name of this column is that of personal data',
  email: 'this cell holds an e-mail address',
  phone: 'this cell holds a phone number',
  identity: 'this cell holds an identity number',
};

export const briefing: Sentences<BriefingParams> = {
  'briefing-personal': ({ sign }, seen) => ({
    message: `tables of briefings are published as they are, but ${SIGNS[sign]}: ${seen}`,
    remedy: 'delete it before the file enters the repository; if it has, tell whoever keeps it',
  }),
  'briefing-table-none': () => ({
    message: 'the table has no rows',
    remedy: 'add rows below the header, or delete the file',
  }),
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
  'stream-weight-unknown': ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not a weight of opinion`,
    remedy:
      suggestion === null ? `use one of: ${allowed.join(', ')}` : `did you mean "${suggestion}"?`,
  }),
  'stream-stance-unknown': ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not a stance`,
    remedy:
      suggestion === null
        ? `leave it empty, or use one of: ${allowed.join(', ')}`
        : `did you mean "${suggestion}"?`,
  }),
};
