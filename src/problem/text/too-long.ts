import { defineProblem, given } from '../definition/index.ts';

/** `limit` in characters. */
export const textTooLong = defineProblem({
  code: 'text-too-long',
  params: given<{ readonly limit: number }>(),
  vi: ({ limit }) => ({
    message: `tệp dài quá ${limit.toLocaleString('vi-VN')} ký tự`,
    remedy: 'chia bài thành nhiều tệp; nếu bài không dài như vậy thì tệp đã hỏng, hãy chép lại',
  }),
  en: ({ limit }) => ({
    message: `the file is longer than ${limit.toLocaleString('en-GB')} characters`,
    remedy:
      'split it into several; if the text is not that long, the file is damaged: copy it again',
  }),
  guide: {
    why: 'Không bài nào dài như vậy; có thể cả một tệp khác đã bị dán vào đây.',
    params: { limit: 1_000_000 },
  },
});
