import { defineProblem, given } from '../definition/index.ts';

/** `day`: ISO; `suggestion`: name and code of what was likely meant; `before`: the unit typed, when it has ended. */
export const placeUnknown = defineProblem({
  code: 'place-unknown',
  params: given<{
    readonly day: string;
    readonly suggestion: string | null;
    readonly before: string | null;
  }>(),
  vi: ({ day, suggestion, before }, seen) => ({
    message:
      before === null
        ? `${seen} không phải là tỉnh, thành phố nào vào ngày ${day}`
        : `${before} không còn vào ngày ${day}`,
    remedy:
      suggestion === null
        ? 'ghi tên hoặc mã có trong data/localities.csv; địa bàn nhỏ hơn tỉnh thì ghi ở mục scope'
        : before === null
          ? `có phải là ${suggestion}?`
          : `ghi ${suggestion}, hoặc kiểm tra lại thời gian`,
  }),
  en: ({ day, suggestion, before }, seen) => ({
    message:
      before === null
        ? `${seen} is no province or city on ${day}`
        : `${before} had ended by ${day}`,
    remedy:
      suggestion === null
        ? 'write a name or code of data/localities.csv; smaller places go into the field scope'
        : before === null
          ? `did you mean ${suggestion}?`
          : `write ${suggestion}, or check the dates`,
  }),
  guide: {
    why: 'Tỉnh, thành phố có thời gian hiệu lực: từ ngày 01/07/2025 chỉ còn 34 đơn vị. Báo cáo ghi đơn vị có vào thời gian của báo cáo.',
    params: { day: '2026-11-22', suggestion: 'Tỉnh Quảng Ngãi (51)', before: 'Tỉnh Kon Tum' },
    seen: 'kon tum',
  },
});
