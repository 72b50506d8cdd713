import { defineProblem } from '../definition/index.ts';

export const populationBad = defineProblem({
  code: 'population-bad',
  vi: (_, seen) => ({
    message: `quy mô tổng thể ${seen} không lớn hơn 0`,
    remedy: 'ghi số người (hoặc số đơn vị) của tổng thể',
  }),
  en: (_, seen) => ({
    message: `the population size ${seen} is not above 0`,
    remedy: 'write the number of people (or units) in the population',
  }),
  guide: { why: 'Quy mô tổng thể phải là số dương.', seen: '-5' },
});
