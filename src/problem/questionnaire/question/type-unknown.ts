import { defineProblem, given, perhaps } from '../../definition/index.ts';

export const questionTypeUnknown = defineProblem({
  code: 'question-type-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `${seen} không phải là loại câu hỏi`,
    remedy: perhaps.vi(suggestion, 'dùng một loại có trong hướng dẫn'),
  }),
  en: ({ suggestion }, seen) => ({
    message: `${seen} is not a question type`,
    remedy: perhaps.en(suggestion, 'use a type listed in the guide'),
  }),
  guide: {
    why: 'Loại câu hỏi là từ của XLSForm; thường do gõ sai.',
    params: { suggestion: 'integer' },
    seen: 'interger',
  },
});
