import type { Sentences } from '../params/all.ts';
import type { LibraryParams } from '../params/library.ts';

export const library: Sentences<LibraryParams> = {
  'file-missing': ({ needed }) => ({ message: `the file ${needed} is missing`, remedy: 'add it to the folder' }),
};
