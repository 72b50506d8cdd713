import { defineProblem, given, perhaps } from '../definition/index.ts';

/** A cell that takes one of a few words. */
export const surveyWord = defineProblem({
  code: 'survey-word',
  params: given<{ readonly allowed: readonly string[]; readonly suggestion: string | null }>(),
  vi: ({ allowed, suggestion }, seen) => ({
    message: `${seen} không thuộc các giá trị được dùng (${allowed.join(', ')})`,
    remedy: perhaps.vi(suggestion, 'chọn một giá trị trong danh sách, hoặc để trống'),
  }),
  en: ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not one of the values allowed (${allowed.join(', ')})`,
    remedy: perhaps.en(suggestion, 'choose one of them, or leave the cell empty'),
  }),
  guide: {
    why: 'Cột này chỉ nhận vài từ.',
    params: { allowed: ['answer', 'other', 'dont_know'], suggestion: 'dont_know' },
    seen: 'dontknow',
  },
});
