import type { Sentences } from '../params/all.ts';
import type { RegisterParams } from '../params/register.ts';
import { localities } from './localities.ts';

export const register: Sentences<RegisterParams> = {
  ...localities,
  'topic-unknown': ({ suggestion }, seen) => ({
    message: `${seen} is not in the register data/topics.csv`,
    remedy:
      suggestion === null
        ? 'write the code in the column id of the register; if the topic is not there, add it'
        : `did you mean "${suggestion}"?`,
  }),
  'register-column-missing': ({ column }) => ({
    message: `the column "${column}" is missing`,
    remedy: 'add it to the header row, even if its cells stay empty',
  }),
  'register-column-unknown': ({ allowed }, seen) => ({
    message: `${seen} is not a column of this register`,
    remedy: `use only: ${allowed.join(', ')}`,
  }),
  'register-none': () => ({
    message: 'the register has no rows',
    remedy: 'add rows below the header',
  }),
  'register-cell-empty': () => ({ message: 'a required cell is empty', remedy: 'fill it in' }),
  'register-id': (_, seen) => ({
    message: `${seen} cannot be an id`,
    remedy: 'use lower-case letters without accents, digits and hyphens, such as "dat-dai"',
  }),
  'register-day': ({ suggestion }, seen) => ({
    message: `${seen} is not a real day`,
    remedy:
      suggestion === null ? 'write year-month-day, such as 2025-07-01' : `write "${suggestion}"`,
  }),
  'register-date': ({ suggestion }, seen) => ({
    message: `${seen} is not a real day, month or year`,
    remedy:
      suggestion === null
        ? 'write 2025-07-01, 2025-07 or 2025; leave it empty if it is not known'
        : `write "${suggestion}"`,
  }),
  'register-word': ({ allowed, suggestion }, seen) => ({
    message: `${seen} cannot stand in this column`,
    remedy:
      suggestion === null ? `use one of: ${allowed.join(', ')}` : `did you mean "${suggestion}"?`,
  }),
  'register-duplicate': ({ line }, seen) => ({
    message: `${seen} already stands on line ${String(line)}`,
    remedy: 'delete one of the two rows, or give them different ids',
  }),
  'series-break-unknown': (_, seen) => ({
    message: `${seen} is not in the register data/series.csv`,
    remedy: 'correct the series id, or add the series to the register',
  }),
};
