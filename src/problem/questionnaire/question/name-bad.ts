import { defineProblem, given } from '../../definition/index.ts';

export const questionNameBad = defineProblem({
  code: 'question-name-bad',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `${seen} không dùng được làm tên câu hỏi: tên bắt đầu bằng chữ cái không dấu hoặc dấu _, sau đó chỉ gồm chữ cái không dấu, chữ số và các dấu _ . -`,
    remedy: suggestion === null ? 'đặt một tên khác, ví dụ q1' : `sửa thành "${suggestion}"`,
  }),
  en: ({ suggestion }, seen) => ({
    message: `${seen} cannot name a question: a name begins with an unaccented letter or _, followed by unaccented letters, digits and _ . - only`,
    remedy:
      suggestion === null ? 'choose another name, such as q1' : `change it to "${suggestion}"`,
  }),
  guide: {
    why: 'Tên câu hỏi thành địa chỉ trong trang (#q1), nên chỉ gồm chữ không dấu, chữ số, gạch dưới.',
    params: { suggestion: 'hai_long' },
    seen: 'hài lòng',
  },
});
