import { defineProblem, given } from '../../definition/index.ts';

/** `line`: the other row of the same code. */
export const localityOverlap = defineProblem({
  code: 'locality-overlap',
  params: given<{ readonly line: number }>(),
  vi: ({ line }, seen) => ({
    message: `mã ${seen} đang dùng cho cả đơn vị ở dòng ${String(line)} trong cùng thời gian`,
    remedy: 'sửa ngày để hai đơn vị cùng mã không trùng thời gian hiệu lực',
  }),
  en: ({ line }, seen) => ({
    message: `the code ${seen} is also that of the unit on line ${String(line)} at the same time`,
    remedy: 'correct the days so that two units of one code never overlap',
  }),
  guide: {
    why: 'Vào một ngày, một mã chỉ chỉ một đơn vị. Ngày 01/07/2025 bảy mã đã đổi nghĩa, nên hai dòng cùng mã phải nối tiếp nhau.',
    params: { line: 12 },
    seen: '51',
  },
});
