import { defineProblem, given } from '../definition/index.ts';

/** `limit` in characters. */
export const frontLong = defineProblem({
  code: 'front-long',
  params: given<{ readonly limit: number }>(),
  vi: ({ limit }) => ({
    message: `phần đầu tệp dài quá ${limit.toLocaleString('vi-VN')} ký tự`,
    remedy: 'chuyển phần văn dài xuống dưới dòng --- thứ hai',
  }),
  en: ({ limit }) => ({
    message: `the front matter is longer than ${limit.toLocaleString('en-GB')} characters`,
    remedy: 'move long text below the second ---',
  }),
  guide: { why: 'Phần đầu tệp chỉ để khai báo; văn bài nằm phía dưới.', params: { limit: 50_000 } },
});
