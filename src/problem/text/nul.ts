import { defineProblem } from '../definition/index.ts';

export const textNul = defineProblem({
  code: 'text-nul',
  vi: (_, seen) => ({
    message: `${seen} có ký tự NUL (chỗ \\u0000): tệp có thể đã hỏng khi sao chép`,
    remedy: 'xóa ký tự này, hoặc sao chép lại tệp từ bản gốc',
  }),
  en: (_, seen) => ({
    message: `${seen} holds a NUL character (\\u0000): the file may have been damaged when copied`,
    remedy: 'delete the character, or copy the file again from its source',
  }),
  guide: { why: 'Ký tự NUL là dấu hiệu tệp hỏng khi sao chép.', seen: 'Kết\0 quả' },
});
