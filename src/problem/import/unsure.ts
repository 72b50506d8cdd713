import { defineProblem, given } from '../definition/index.ts';

/** Columns that staff must decide on, by their letters. */
export const importUnsure = defineProblem({
  code: 'import-unsure',
  params: given<{ readonly letters: readonly string[] }>(),
  vi: ({ letters }) => ({
    message: `chưa chắc cách hiểu ${letters.length} cột: ${letters.join(', ')}`,
    remedy:
      'chạy lại lệnh trong cửa sổ dòng lệnh để trả lời từng cột, hoặc thêm --yes để làm theo cách ghi trong bảng',
  }),
  en: ({ letters }) => ({
    message: `${letters.length} columns are unclear: ${letters.join(', ')}`,
    remedy: 'run the command in a terminal to decide, or add --yes to take what the table says',
  }),
  guide: {
    why: 'Phần mềm không tự quyết những chỗ có thể hiểu nhiều cách, vì hiểu sai thì con số công bố sẽ sai.',
    params: { letters: ['E', 'H'] },
  },
});
