import { defineProblem, given } from '../../definition/index.ts';

/** The name is the anchor of another part of the page, or a file beside the pages of questions. */
export const questionNameTaken = defineProblem({
  code: 'question-name-taken',
  params: given<{ readonly suggestion: string }>(),
  vi: ({ suggestion }, seen) => ({
    message: `trang khảo sát đã dùng tên ${seen} cho một phần hoặc một tệp khác`,
    remedy: `đặt tên khác, ví dụ "${suggestion}", cả trong responses.csv hoặc results.csv`,
  }),
  en: ({ suggestion }, seen) => ({
    message: `the survey's page uses the name ${seen} for another part or file`,
    remedy: `choose another, such as "${suggestion}", in responses.csv or results.csv too`,
  }),
  guide: {
    why: 'Trang khảo sát đã có phần hoặc tệp mang tên này.',
    params: { suggestion: 'ket_qua_1' },
    seen: 'ket-qua',
  },
});
