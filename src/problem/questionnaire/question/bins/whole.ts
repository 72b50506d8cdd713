import { defineProblem, given } from '../../../definition/index.ts';

export const questionBinsWhole = defineProblem({
  code: 'question-bins-whole',
  params: given<{ readonly part: string }>(),
  vi: ({ part }) => ({
    message: `mốc chia lớp "${part}" không phải là số nguyên, mà câu integer chỉ có số nguyên`,
    remedy:
      'ghi mốc là số nguyên, viết liền (1000, không viết 1.000); nếu câu trả lời có phần thập phân thì đổi loại câu thành decimal',
  }),
  en: ({ part }) => ({
    message: `the class limit "${part}" is not whole, but an integer question has whole numbers only`,
    remedy:
      'write whole limits, thousands not parted (1000); make the question decimal if its answers have decimals',
  }),
  guide: {
    why: 'Câu integer chỉ có số nguyên, nên mốc cũng phải là số nguyên.',
    params: { part: '2.5' },
    seen: '1 2.5 4',
  },
});
