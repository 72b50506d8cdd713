import { defineProblem, given } from '../definition/index.ts';

export const resultsCountOver = defineProblem({
  code: 'results-count-over',
  params: given<{ readonly n: number; readonly base: number }>(),
  vi: ({ n, base }) => ({
    message: `số người chọn (${n}) lớn hơn số người trả lời (${base})`,
    remedy: 'kiểm tra lại cột n và cột base với bản gốc',
  }),
  en: ({ n, base }) => ({
    message: `those who chose it (${n}) outnumber those who answered (${base})`,
    remedy: 'check n and base against the source',
  }),
  guide: {
    why: 'Số chọn không thể lớn hơn số trả lời. Hai cột có thể bị đổi chỗ.',
    params: { n: 500, base: 412 },
  },
});
