import { defineProblem } from '../definition/index.ts';

/** U+FFFD: a letter that some program lost before. */
export const textCharacterLost = defineProblem({
  code: 'text-character-lost',
  vi: (_, seen) => ({
    message: `${seen} có chữ đã mất khi chuyển bảng mã (chỗ \\ufffd)`,
    remedy: 'gõ lại chữ đó',
  }),
  en: (_, seen) => ({
    message: `${seen} holds a letter that was lost when the encoding changed (\\ufffd)`,
    remedy: 'type the letter again',
  }),
  guide: {
    why: 'Chữ gốc đã mất khi một chương trình chuyển bảng mã; trong tệp chỉ còn dấu �.',
    seen: 'Kh\ufffdo sát',
  },
});
