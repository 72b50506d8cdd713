import { defineProblem } from '../definition/index.ts';
import { EXPORT_AGAIN } from './words.ts';

/** U+FFFD: a letter that some program lost before. */
export const tableCharacterLost = defineProblem({
  code: 'table-character-lost',
  vi: (_, seen) => ({
    message: `${seen} có chữ đã mất khi chuyển bảng mã (chỗ \\ufffd)`,
    remedy: `gõ lại chữ đó, hoặc ${EXPORT_AGAIN.vi}`,
  }),
  en: (_, seen) => ({
    message: `${seen} has a letter that was lost in a change of encoding (at \\ufffd)`,
    remedy: `type the letter again, or ${EXPORT_AGAIN.en}`,
  }),
  guide: {
    why: 'Một chương trình trước đó đã thay chữ không hiểu được bằng dấu � (U+FFFD). Chữ gốc không còn trong tệp.',
    seen: 'h\ufffdi lòng',
  },
});
