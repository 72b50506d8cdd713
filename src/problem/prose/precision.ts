import { defineProblem, given } from '../definition/index.ts';

/** A sampling error claimed of a sample that has none. `survey` is null in that survey's own file. */
export const prosePrecision = defineProblem({
  code: 'prose-precision',
  params: given<{ readonly survey: string | null; readonly sampling: string }>(),
  vi: ({ survey, sampling }, seen) => ({
    message: `${seen} nói đến sai số chọn mẫu, nhưng ${survey === null ? 'khảo sát này' : `khảo sát "${survey}" mà bản tin dẫn`} ${sampling === 'unstated' ? 'không nêu cách chọn mẫu (sampling: không nêu)' : `không chọn mẫu theo xác suất (sampling: ${sampling})`} nên không có sai số ấy`,
    remedy:
      'bỏ đoạn này và viết rõ kết quả chỉ nói về những người đã trả lời; sai số của nguồn khác thì đặt trong khối trích dẫn (dòng bắt đầu bằng >) hoặc gắn liên kết tới nguồn; với khảo sát có mẫu xác suất thì dùng <Value … interval="95" />',
  }),
  en: ({ survey, sampling }, seen) => ({
    message: `${seen} speaks of a sampling error, but ${survey === null ? 'this survey' : `the survey "${survey}" that this briefing uses`} ${sampling === 'unstated' ? 'does not state how its sample was drawn (sampling: không nêu)' : `is no probability sample (sampling: ${sampling})`} and has none`,
    remedy:
      'remove it and say that the result speaks of those who answered only; a sampling error given by another source belongs in a block quote (lines beginning with >) or a link to the source; for a probability sample use <Value … interval="95" />',
  }),
  guide: {
    why: 'Chỉ mẫu xác suất mới có sai số chọn mẫu; nói đến nó ở mẫu khác là làm người đọc tin quá mức.',
    params: { survey: null, sampling: 'opt-in' },
    seen: 'sai số ±3%',
  },
});
