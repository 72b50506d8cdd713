import type { Sentences } from '../params/all.ts';
import type { LibraryParams } from '../params/library.ts';

export const library: Sentences<LibraryParams> = {
  'file-missing': ({ needed }) => ({ message: `thiếu tệp ${needed}`, remedy: 'thêm tệp này vào thư mục' }),
};
