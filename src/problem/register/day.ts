import { defineProblem, given } from '../definition/index.ts';

export const registerDay = defineProblem({
  code: 'register-day',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `${seen} không phải là một ngày có thật`,
    remedy:
      suggestion === null
        ? 'viết theo dạng năm-tháng-ngày, ví dụ 2025-07-01'
        : `sửa thành "${suggestion}"`,
  }),
  en: ({ suggestion }, seen) => ({
    message: `${seen} is not a real day`,
    remedy:
      suggestion === null ? 'write year-month-day, such as 2025-07-01' : `write "${suggestion}"`,
  }),
  guide: {
    why: 'Excel hay đổi ngày sang dạng 01/07/2025 hoặc một số như 45839. Danh mục dùng năm-tháng-ngày để không lẫn ngày với tháng.',
    params: { suggestion: '2025-07-01' },
    seen: '01/07/2025',
  },
});
