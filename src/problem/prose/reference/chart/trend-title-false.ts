import {
  defineProblem,
  given,
  list,
  type PlacedReading,
  readingList,
} from '../../../definition/index.ts';

/** `readings`: shares (0–1) or numbers by their dates, oldest first; `breaks`: days from which they are not compared with those before. */
export const referenceTrendTitleFalse = defineProblem({
  code: 'reference-trend-title-false',
  params: given<{
    readonly words: string;
    readonly series: string;
    readonly unit: 'percent' | 'points';
    readonly readings: readonly PlacedReading[];
    readonly breaks: readonly string[];
  }>(),
  vi: ({ words, series, unit, readings, breaks }) => ({
    message: `tiêu đề biểu đồ nói “${words}”, nhưng số liệu của chuỗi "${series}" không cho thấy như vậy: ${readingList(unit, readings, ',')}${breaks.length === 0 ? '' : `; đứt chuỗi từ ${list.vi(breaks)}`}`,
    remedy: `sửa tiêu đề cho đúng số liệu${breaks.length === 0 ? '' : ' (không so sánh hai đợt ở hai bên chỗ đứt chuỗi)'}, hoặc bỏ "title" để phần mềm tự viết`,
  }),
  en: ({ words, series, unit, readings, breaks }) => ({
    message: `the title of the chart says “${words}”, which the figures of the series "${series}" deny: ${readingList(unit, readings, '.')}${breaks.length === 0 ? '' : `; the series breaks at ${list.en(breaks)}`}`,
    remedy: `correct the title${breaks.length === 0 ? '' : ' (waves on either side of a break are not compared)'}, or leave "title" out and have it written for you`,
  }),
  guide: {
    why: 'Tiêu đề của một chuỗi nói tăng hay giảm thì số liệu phải cho thấy như vậy, và chỉ được nêu con số đã công bố cùng lúc với bài.',
    params: {
      words: 'giảm',
      series: 'hai-long',
      unit: 'percent',
      readings: [
        { date: '2024-05', place: '68', value: 0.452 },
        { date: '2025-05', place: '68', value: 0.513 },
      ],
      breaks: [],
    },
    seen: 'Niềm tin giảm',
  },
});
