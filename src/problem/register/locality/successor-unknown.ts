import { defineProblem, given } from '../../definition/index.ts';

/** `day`: the first day of the successor, ISO. */
export const localitySuccessorUnknown = defineProblem({
  code: 'locality-successor-unknown',
  params: given<{ readonly day: string }>(),
  vi: ({ day }, seen) => ({
    message: `không có đơn vị nào mang mã ${seen} bắt đầu từ ngày ${day}`,
    remedy: 'thêm dòng cho đơn vị kế tục, bắt đầu ngay sau ngày kết thúc, hoặc sửa lại mã',
  }),
  en: ({ day }, seen) => ({
    message: `no unit with the code ${seen} begins on ${day}`,
    remedy: 'add a row for the successor that begins the day after, or correct the code',
  }),
  guide: {
    why: 'Đơn vị kế tục phải bắt đầu đúng ngày sau ngày kết thúc.',
    params: { day: '2025-07-01' },
    seen: '99',
  },
});
