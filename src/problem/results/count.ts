import { defineProblem } from '../definition/index.ts';

export const resultsCount = defineProblem({
  code: 'results-count',
  vi: (_, seen) => ({
    message: `${seen} không phải là số đếm`,
    remedy: 'ghi số nguyên không âm (cột base phải lớn hơn 0), hoặc để trống nếu bản gốc không in',
  }),
  en: (_, seen) => ({
    message: `${seen} is not a count`,
    remedy:
      'write a whole number, not negative (base must be above 0), or nothing if the source prints none',
  }),
  guide: { why: 'Số người phải là số nguyên không âm.', seen: '12.5' },
});
