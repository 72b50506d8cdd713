import { defineProblem, given, type InBoth } from '../../../definition/index.ts';

const percent: InBoth<(share: number) => string> = {
  vi: (share) => `${(share * 100).toFixed(1).replace('.', ',')}%`,
  en: (share) => `${(share * 100).toFixed(1)}%`,
};

/** Shares of an answer or of a side, 0–1: the largest, and where the words are a percentage the one nearest to it. */
export const referenceTitleFalse = defineProblem({
  code: 'reference-title-false',
  params: given<{
    readonly words: string;
    readonly question: string;
    readonly largest: number;
    readonly nearest: number | null;
  }>(),
  vi: ({ words, question, largest, nearest }) => ({
    message:
      nearest === null
        ? `tiêu đề biểu đồ nói “${words}”, nhưng số liệu của câu "${question}" không cho thấy như vậy: tỷ lệ cao nhất là ${percent.vi(largest)}`
        : `tiêu đề biểu đồ nêu “${words}”, nhưng số liệu được công bố của câu "${question}" không có tỷ lệ ấy: gần nhất là ${percent.vi(nearest)}`,
    remedy: 'sửa tiêu đề cho đúng số liệu, hoặc bỏ "title" để phần mềm tự viết',
  }),
  en: ({ words, question, largest, nearest }) => ({
    message:
      nearest === null
        ? `the title of the chart says “${words}”, which the figures of "${question}" deny: the largest share is ${percent.en(largest)}`
        : `the title of the chart says “${words}”, which is no published share of "${question}": the nearest is ${percent.en(nearest)}`,
    remedy: 'correct the title, or leave "title" out and have it written for you',
  }),
  guide: {
    why: 'Tiêu đề là điều người đọc nhớ nhất, nên từ chỉ mức độ và con số trong đó phải đúng với số liệu.',
    params: { words: 'đa số', question: 'boi_thuong', largest: 0.43, nearest: null },
    seen: 'Đa số đồng tình',
  },
});
