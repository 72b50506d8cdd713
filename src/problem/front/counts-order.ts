import { defineProblem, given } from '../definition/index.ts';

export const frontCountsOrder = defineProblem({
  code: 'front-counts-order',
  params: given<{ readonly more: string; readonly fewer: string }>(),
  vi: ({ more, fewer }, seen) => ({
    message: `số "${fewer}" (${seen}) lớn hơn số "${more}"`,
    remedy: 'phải theo thứ tự: phát ra ≥ thu về ≥ hợp lệ ≥ số dòng trong responses.csv',
  }),
  en: ({ more, fewer }, seen) => ({
    message: `"${fewer}" (${seen}) is larger than "${more}"`,
    remedy: 'the order must be issued ≥ returned ≥ valid ≥ rows of responses.csv',
  }),
  guide: {
    why: 'Không thể thu về nhiều hơn phát ra, hay có nhiều phiếu hợp lệ hơn thu về.',
    params: { more: 'issued', fewer: 'returned' },
    seen: '280 > 20',
  },
});
