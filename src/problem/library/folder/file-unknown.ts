import { defineProblem, given } from '../../definition/index.ts';

export const fileUnknown = defineProblem({
  code: 'file-unknown',
  params: given<{ readonly known: readonly string[] }>(),
  vi: ({ known }, seen) => ({
    message:
      known.length === 0
        ? `không đặt tệp ở đây, nhưng có tệp ${seen}`
        : `${seen} không phải là tệp được dùng ở thư mục này (${known.join(', ')})`,
    remedy: 'đổi tên cho đúng, hoặc chuyển tệp đi nơi khác',
  }),
  en: ({ known }, seen) => ({
    message:
      known.length === 0
        ? `no files are used here, but there is ${seen}`
        : `${seen} is not a file that is used here (${known.join(', ')})`,
    remedy: 'mend its name, or move it elsewhere',
  }),
  guide: {
    why: 'Không nơi nào đọc tệp này. Tệp nguồn, bản thảo, tệp Excel gốc có thể chứa dữ liệu cá nhân nên không để trong kho.',
    params: { known: ['questions.csv', 'choices.csv', 'responses.csv', 'results.csv'] },
    seen: 'phieu.xlsx',
  },
});
