import { defineProblem } from '../../definition/index.ts';

export const questionLabelMissing = defineProblem({
  code: 'question-label-missing',
  vi: () => ({
    message: 'câu hỏi chưa có nội dung',
    remedy: 'ghi vào cột label đúng nguyên văn câu hỏi mà người trả lời đã thấy',
  }),
  en: () => ({
    message: 'the question has no wording',
    remedy: 'write in the column label the exact wording that respondents saw',
  }),
  guide: { why: 'Phải công bố đúng lời hỏi mà người trả lời đã thấy.' },
});
