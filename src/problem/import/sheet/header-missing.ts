import { defineProblem, given } from '../../definition/index.ts';

/** A column with data and no header. */
export const importHeaderMissing = defineProblem({
  code: 'import-header-missing',
  params: given<{ readonly letter: string }>(),
  vi: ({ letter }) => ({
    message: `cột ${letter} có số liệu nhưng không có tiêu đề`,
    remedy: 'ghi câu hỏi vào ô tiêu đề của cột, hoặc xóa cột',
  }),
  en: ({ letter }) => ({
    message: `column ${letter} holds data but has no header`,
    remedy: 'write the question into its header, or delete the column',
  }),
  guide: { why: 'Tiêu đề cột trở thành lời câu hỏi trên trang.', params: { letter: 'F' } },
});
