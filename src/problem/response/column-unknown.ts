import { defineProblem, given, perhaps } from '../definition/index.ts';

export const responseColumnUnknown = defineProblem({
  code: 'response-column-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `cột ${seen} không có trong questions.csv`,
    remedy: perhaps.vi(
      suggestion,
      'thêm câu hỏi vào questions.csv (role = ignore nếu không dùng), hoặc xóa cột; khi xuất từ Kobo, chọn "XML values and headers"',
    ),
  }),
  en: ({ suggestion }, seen) => ({
    message: `the column ${seen} is not in questions.csv`,
    remedy: perhaps.en(
      suggestion,
      'add the question to questions.csv (role = ignore if unused), or delete the column; when exporting from Kobo, choose "XML values and headers"',
    ),
  }),
  guide: {
    why: 'Mỗi cột của responses.csv phải là một câu hỏi trong questions.csv, để không cột nào lọt vào mà không ai biết nó chứa gì.',
    params: { suggestion: 'nguon_tin' },
    seen: 'nguon_tim',
  },
});
