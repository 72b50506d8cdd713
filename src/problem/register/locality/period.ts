import { defineProblem, given } from '../../definition/index.ts';

export const localityPeriod = defineProblem({
  code: 'locality-period',
  params: given<{ readonly from: string }>(),
  vi: ({ from }, seen) => ({
    message: `ngày kết thúc ${seen} đứng trước ngày bắt đầu ${from}`,
    remedy: 'kiểm tra lại hai ngày; để trống ngày kết thúc nếu đơn vị còn hiệu lực',
  }),
  en: ({ from }, seen) => ({
    message: `the last day ${seen} is before the first day ${from}`,
    remedy: 'check both days; leave the last day empty while the unit is in force',
  }),
  guide: {
    why: 'Ngày kết thúc hiệu lực không thể trước ngày bắt đầu.',
    params: { from: '2025-07-01' },
    seen: '2008-07-31',
  },
});
