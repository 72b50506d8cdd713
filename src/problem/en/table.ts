import type { Sentences } from '../params/all.ts';
import type { TableParams } from '../params/table.ts';

export const table: Sentences<TableParams> = {
  'table-encoding': ({ guess }) => ({
    message: `the text cannot be read (perhaps ${guess})`,
    remedy: 'save the file as "CSV UTF-8"',
  }),
  'table-empty': () => ({ message: 'the file is empty', remedy: 'add a header row and data, or delete the file' }),
};
