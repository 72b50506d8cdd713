import { defineProblem, given } from '../definition/index.ts';

export const responseColumnTwice = defineProblem({
  code: 'response-column-twice',
  params: given<{ readonly question: string; readonly first: string }>(),
  vi: ({ question, first }, seen) => ({
    message: `cột ${seen} và cột "${first}" cùng là câu hỏi "${question}"`,
    remedy: 'chỉ giữ một cột',
  }),
  en: ({ question, first }, seen) => ({
    message: `the columns ${seen} and "${first}" are both question "${question}"`,
    remedy: 'keep one of them',
  }),
  guide: {
    why: 'Hai cột cùng trả lời một câu, thường do xuất cả dạng gộp lẫn dạng tách nhóm.',
    params: { question: 'tuoi', first: 'tuoi' },
    seen: 'chung/tuoi',
  },
});
