import { defineProblem } from '../definition/index.ts';

export const tableNul = defineProblem({
  code: 'table-nul',
  vi: (_, seen) => ({
    message: `${seen} có ký tự NUL (chỗ \\u0000): tệp có thể đã hỏng khi sao chép`,
    remedy: 'sao chép hoặc xuất lại tệp từ nguồn; nếu ô vẫn đúng thì xóa ký tự này',
  }),
  en: (_, seen) => ({
    message: `${seen} has a NUL character (at \\u0000): the file may have been damaged in copying`,
    remedy:
      'copy or export the file again from its source; if the cell is right, delete the character',
  }),
  guide: {
    why: 'Ký tự NUL không bao giờ do người gõ ra; tệp hỏng khi sao chép qua USB hoặc mạng.',
    seen: 'Nam\0',
  },
});
