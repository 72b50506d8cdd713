import { defineProblem, given } from '../definition/index.ts';

export const registerColumnMissing = defineProblem({
  code: 'register-column-missing',
  params: given<{ readonly column: string }>(),
  vi: ({ column }) => ({
    message: `thiếu cột "${column}"`,
    remedy: 'thêm tên cột này vào dòng tiêu đề, kể cả khi các ô bên dưới để trống',
  }),
  en: ({ column }) => ({
    message: `the column "${column}" is missing`,
    remedy: 'add it to the header row, even if its cells stay empty',
  }),
  guide: {
    why: 'Danh mục phải có đủ cột, kể cả cột để trống, để không ai nhầm cột này với cột kia.',
    params: { column: 'note' },
  },
});
