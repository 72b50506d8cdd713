import { defineProblem, given } from '../definition/index.ts';

/** `limit` in characters. */
export const tableLineTooLong = defineProblem({
  code: 'table-line-too-long',
  params: given<{ readonly limit: number }>(),
  vi: ({ limit }) => ({
    message: `dòng dài quá ${limit.toLocaleString('vi-VN')} ký tự`,
    remedy: 'kiểm tra lại dấu xuống dòng và dấu ngoặc kép; có thể đây không phải là tệp CSV',
  }),
  en: ({ limit }) => ({
    message: `the line is longer than ${limit.toLocaleString('en-GB')} characters`,
    remedy: 'check line breaks and quotation marks; the file may not be a CSV',
  }),
  guide: {
    why: 'Không dòng thật nào dài như vậy. Thường là một dấu ngoặc kép bị mất, hoặc tệp không phải CSV.',
    params: { limit: 1_000_000 },
  },
});
