import { defineProblem, given } from '../definition/index.ts';

/** No issue covers these days, from one issue of the kind to the next. */
export const issueMissing = defineProblem({
  code: 'issue-missing',
  severity: 'warning',
  params: given<{ readonly from: string; readonly to: string }>(),
  vi: ({ from, to }) => ({
    message: `chưa có bản tin cùng loại cho thời gian từ ${from} đến ${to}`,
    remedy: 'bổ sung bản tin của kỳ ấy, hoặc bỏ qua nếu kỳ ấy không ra bản tin',
  }),
  en: ({ from, to }) => ({
    message: `no issue of this kind covers ${from} to ${to}`,
    remedy: 'add the issue, or pass over this if there was none',
  }),
  guide: {
    why: 'Bản tin định kỳ bị hụt một kỳ thường là quên đăng. Đây chỉ là cảnh báo, trang vẫn dựng được.',
    params: { from: '2026-11-09', to: '2026-11-15' },
  },
});
