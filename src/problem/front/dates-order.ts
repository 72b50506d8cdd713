import { defineProblem, given } from '../definition/index.ts';

export const frontDatesOrder = defineProblem({
  code: 'front-dates-order',
  params: given<{ readonly earlier: string; readonly later: string }>(),
  vi: ({ earlier, later }, seen) => ({
    message: `${seen}: ngày "${later}" sớm hơn ngày "${earlier}"`,
    remedy: 'kiểm tra lại hai ngày, nhất là năm',
  }),
  en: ({ earlier, later }, seen) => ({
    message: `${seen}: the date "${later}" is before "${earlier}"`,
    remedy: 'check both dates, the years above all',
  }),
  guide: {
    why: 'Hai ngày ngược nhau, thường sai ở năm.',
    params: { earlier: 'fieldwork.start', later: 'fieldwork.end' },
    seen: '2025-10-08 – 2025-09-19',
  },
});
