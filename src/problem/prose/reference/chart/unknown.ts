import { defineProblem, given, list, perhaps } from '../../../definition/index.ts';

/** `elsewhere`: components that take the kind, where this one does not. */
export const referenceChartUnknown = defineProblem({
  code: 'reference-chart-unknown',
  params: given<{
    readonly known: readonly string[];
    readonly elsewhere: readonly string[];
    readonly suggestion: string | null;
  }>(),
  vi: ({ known, elsewhere, suggestion }, seen) => ({
    message:
      elsewhere.length === 0
        ? `không có loại biểu đồ ${seen}`
        : `loại biểu đồ ${seen} chỉ dùng được trong ${elsewhere.map((name) => `<${name}>`).join(' và ')}`,
    remedy: perhaps.vi(
      suggestion,
      `ở đây dùng một trong: ${list.vi(known)}; hoặc bỏ "chart" để phần mềm tự chọn`,
    ),
  }),
  en: ({ known, elsewhere, suggestion }, seen) => ({
    message:
      elsewhere.length === 0
        ? `there is no chart ${seen}`
        : `a chart ${seen} is for ${elsewhere.map((name) => `<${name}>`).join(' and ')} alone`,
    remedy: perhaps.en(
      suggestion,
      `here use one of: ${list.en(known)}; or leave "chart" out and have one chosen for you`,
    ),
  }),
  guide: {
    why: 'Tên các loại biểu đồ ở mục 8 của hướng dẫn; trend, slope, multiples chỉ dùng trong Trend, các loại khác chỉ dùng trong Question và Compare.',
    params: {
      known: ['auto', 'trend', 'slope', 'multiples'],
      elsewhere: ['Question', 'Compare'],
      suggestion: null,
    },
    seen: 'bar',
  },
});
