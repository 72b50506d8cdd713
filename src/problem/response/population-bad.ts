import { defineProblem } from '../definition/index.ts';

export const populationBad = defineProblem({
  code: 'population-bad',
  vi: (_, seen) => ({
    message: `quy mô ${seen} không lớn hơn 0`,
    remedy: 'ghi số người (hoặc số cụm) trong tổng thể mà mẫu được chọn ra',
  }),
  en: (_, seen) => ({
    message: `the size ${seen} is not above 0`,
    remedy: 'write the number of people (or clusters) that the sample was drawn from',
  }),
  guide: {
    why: 'Quy mô tổng thể, số cụm của tầng, số người của cụm phải là số dương.',
    seen: '-5',
  },
});
