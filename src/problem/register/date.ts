import { defineProblem, given } from '../definition/index.ts';

export const registerDate = defineProblem({
  code: 'register-date',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `${seen} không phải là ngày, tháng hoặc năm có thật`,
    remedy:
      suggestion === null
        ? 'viết theo dạng 2025-07-01, 2025-07 hoặc 2025; để trống nếu không rõ'
        : `sửa thành "${suggestion}"`,
  }),
  en: ({ suggestion }, seen) => ({
    message: `${seen} is not a real day, month or year`,
    remedy:
      suggestion === null
        ? 'write 2025-07-01, 2025-07 or 2025; leave it empty if it is not known'
        : `write "${suggestion}"`,
  }),
  guide: {
    why: 'Ngày có thể chỉ có năm, hoặc năm và tháng, khi nguồn không nói rõ hơn. Excel hay đổi sang dạng 18/8/2014.',
    params: { suggestion: '2014-08-18' },
    seen: '18/8/2014',
  },
});
