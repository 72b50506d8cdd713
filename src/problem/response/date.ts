import { defineProblem } from '../definition/index.ts';

export const responseDate = defineProblem({
  code: 'response-date',
  vi: (_, seen) => ({
    message: `${seen} không phải là một ngày có thật`,
    remedy: 'ghi ngày theo dạng 2026-11-22 hoặc 22/11/2026',
  }),
  en: (_, seen) => ({
    message: `${seen} is not a day of the calendar`,
    remedy: 'write dates as 2026-11-22 or 22/11/2026',
  }),
  guide: {
    why: 'Ngày phải có thật và viết một trong hai cách. Ngày kiểu Mỹ (tháng trước ngày) bị từ chối khi không thể là ngày Việt Nam.',
    seen: '31/02/2026',
  },
});
