import { defineProblem } from '../definition/index.ts';

export const responseInteger = defineProblem({
  code: 'response-integer',
  vi: (_, seen) => ({
    message: `${seen} không phải là số nguyên`,
    remedy: 'sửa câu trả lời, hoặc đổi loại câu hỏi thành decimal',
  }),
  en: (_, seen) => ({
    message: `${seen} is not a whole number`,
    remedy: 'mend the answer, or change the type of the question to decimal',
  }),
  guide: {
    why: 'Câu hỏi khai là số nguyên nhưng ô có phần lẻ. Nếu phần lẻ có nghĩa, hãy khai câu hỏi là decimal.',
    seen: '45.5',
  },
});
