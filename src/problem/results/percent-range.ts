import { defineProblem } from '../definition/index.ts';

export const resultsPercentRange = defineProblem({
  code: 'results-percent-range',
  vi: (_, seen) => ({
    message: `tỷ lệ ${seen} nằm ngoài khoảng 0–100`,
    remedy: 'ghi tỷ lệ phần trăm như bản gốc in, ví dụ 62,4',
  }),
  en: (_, seen) => ({
    message: `the percentage ${seen} lies outside 0–100`,
    remedy: 'write the percentage as the source prints it, such as 62.4',
  }),
  guide: {
    why: 'Tỷ lệ ghi theo phần trăm, từ 0 đến 100. Ghi 6240 hay -3 là gõ nhầm.',
    seen: '162,4',
  },
});
