import { defineProblem, given } from '../../definition/index.ts';

export const fileUnknown = defineProblem({
  code: 'file-unknown',
  params: given<{ readonly known: readonly string[]; readonly suggestion: string | null }>(),
  vi: ({ known, suggestion }, seen) => ({
    message:
      known.length === 0
        ? `không đặt tệp ở đây, nhưng có tệp ${seen}`
        : `${seen} không phải là tệp được dùng ở thư mục này (${known.join(', ')})`,
    remedy:
      suggestion === null
        ? 'đổi tên cho đúng, hoặc chuyển tệp đi nơi khác'
        : `đổi tên thành ${suggestion}; trong Windows, bật View → File name extensions để thấy phần đuôi`,
  }),
  en: ({ known, suggestion }, seen) => ({
    message:
      known.length === 0
        ? `no files are used here, but there is ${seen}`
        : `${seen} is not a file that is used here (${known.join(', ')})`,
    remedy:
      suggestion === null
        ? 'mend its name, or move it elsewhere'
        : `rename it to ${suggestion}; on Windows, View → File name extensions shows the ending`,
  }),
  guide: {
    why: 'Không nơi nào đọc tệp này. Tệp nguồn, bản thảo, tệp Excel gốc có thể chứa dữ liệu cá nhân nên không để trong kho.',
    params: {
      known: ['questions.csv', 'choices.csv', 'responses.csv', 'results.csv'],
      suggestion: null,
    },
    seen: 'phieu.xlsx',
  },
});
