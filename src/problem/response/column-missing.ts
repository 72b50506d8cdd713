import { defineProblem, given } from '../definition/index.ts';

export const responseColumnMissing = defineProblem({
  code: 'response-column-missing',
  params: given<{ readonly question: string }>(),
  vi: ({ question }) => ({
    message: `thiếu cột của câu hỏi "${question}"`,
    remedy:
      'thêm cột này vào responses.csv, hoặc xóa câu hỏi khỏi questions.csv, hoặc ghi role = ignore',
  }),
  en: ({ question }) => ({
    message: `the column of question "${question}" is missing`,
    remedy:
      'add it to responses.csv, or delete the question from questions.csv, or write role = ignore',
  }),
  guide: {
    why: 'Câu hỏi có trong bảng hỏi mà tệp phiếu không có cột. Thường do xóa nhầm cột hoặc đổi tên câu hỏi sau khi thu phiếu.',
    params: { question: 'boi_thuong' },
  },
});
