import { defineProblem, given } from '../../definition/index.ts';

/** `sampling` as the front matter has it. */
export const referenceIntervalSampling = defineProblem({
  code: 'reference-interval-sampling',
  params: given<{ readonly survey: string; readonly sampling: string }>(),
  vi: ({ survey, sampling }) => ({
    message: `khảo sát "${survey}" không có sai số chọn mẫu để in (sampling: ${sampling === 'unstated' ? 'không nêu' : sampling}): chỉ mẫu xác suất mới có khoảng tin cậy`,
    remedy:
      sampling === 'census'
        ? 'bỏ thuộc tính interval: đã hỏi toàn bộ thì không có sai số chọn mẫu'
        : 'bỏ thuộc tính interval; viết rõ kết quả chỉ nói về những người đã trả lời',
  }),
  en: ({ survey, sampling }) => ({
    message: `the survey "${survey}" has no sampling error to print (sampling: ${sampling === 'unstated' ? 'không nêu' : sampling}): only a probability sample has a confidence interval`,
    remedy:
      sampling === 'census'
        ? 'remove interval: where everyone was asked there is no sampling error'
        : 'remove interval, and say that the result speaks of those who answered only',
  }),
  guide: {
    why: 'In khoảng tin cậy cho mẫu không xác suất là gán cho mẫu ấy một độ chính xác mà nó không có.',
    params: { survey: 'dat-dai-2026', sampling: 'opt-in' },
  },
});
