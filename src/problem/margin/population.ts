import { defineProblem } from '../definition/index.ts';

export const marginPopulation = defineProblem({
  code: 'margin-population',
  vi: (_, seen) => ({
    message: `${seen} không phải là số lớn hơn 0`,
    remedy:
      'ghi số người, hoặc tỷ lệ, của nhóm trong dân số; bỏ dòng này nếu dân số không có ai thuộc nhóm',
  }),
  en: (_, seen) => ({
    message: `${seen} is not a number above 0`,
    remedy:
      'write how many people, or what share of the population, the group has; remove the row if the population has nobody in it',
  }),
  guide: { why: 'Số dân hoặc tỷ trọng của nhóm phải là số dương.', seen: '0' },
});
