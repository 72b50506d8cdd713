import { defineProblem, given } from '../../definition/index.ts';

export const referenceIntervalMissing = defineProblem({
  code: 'reference-interval-missing',
  params: given<{ readonly component: string; readonly question: string }>(),
  vi: ({ component, question }) => ({
    message: `<${component}> của câu "${question}" không có khoảng tin cậy: số liệu lấy từ bảng đã in, hoặc không ai chọn, hoặc mọi người đều chọn`,
    remedy: 'bỏ thuộc tính interval, chỉ ghi con số',
  }),
  en: ({ component, question }) => ({
    message: `<${component}> of question "${question}" has no confidence interval: it comes from a printed table, or nobody or everybody chose it`,
    remedy: 'remove interval and give the figure alone',
  }),
  guide: {
    why: 'Con số này không tính được khoảng tin cậy.',
    params: { component: 'Value', question: 'boi_thuong' },
  },
});
