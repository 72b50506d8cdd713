import { defineProblem, given } from '../../definition/index.ts';

export const referenceFromQuestion = defineProblem({
  code: 'reference-from-question',
  params: given<{ readonly question: string; readonly from: string }>(),
  vi: ({ question, from }) => ({
    message: `khảo sát "${from}" không có câu tương ứng với "${question}" (cùng mã "series" hoặc cùng tên, và có cùng phương án)`,
    remedy:
      'chọn khảo sát khác ở "from", hoặc đặt cùng mã "series" cho hai câu có lời hỏi như nhau',
  }),
  en: ({ question, from }) => ({
    message: `the survey "${from}" has no question that answers to "${question}" (same series, or same name, with the same choice)`,
    remedy:
      'use another survey in "from", or give both questions the same series if they are worded alike',
  }),
  guide: {
    why: 'Hai câu chỉ so sánh được khi cùng lời hỏi và cùng phương án.',
    params: { question: 'boi_thuong', from: 'dat-dai-2024' },
  },
});
