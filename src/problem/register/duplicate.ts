import { defineProblem, given } from '../definition/index.ts';

/** `line`: where the same key stands first. */
export const registerDuplicate = defineProblem({
  code: 'register-duplicate',
  params: given<{ readonly line: number }>(),
  vi: ({ line }, seen) => ({
    message: `${seen} đã có ở dòng ${String(line)}`,
    remedy: 'bỏ một trong hai dòng, hoặc sửa mã cho khác nhau',
  }),
  en: ({ line }, seen) => ({
    message: `${seen} already stands on line ${String(line)}`,
    remedy: 'delete one of the two rows, or give them different ids',
  }),
  guide: { why: 'Mã trong danh mục chỉ được có một dòng.', params: { line: 5 }, seen: 'dat-dai' },
});
