import { defineProblem, given } from '../../../definition/index.ts';

/** One of the limits, as written, and what parts decimals in the file. */
export const questionBinsNumber = defineProblem({
  code: 'question-bins-number',
  params: given<{ readonly part: string; readonly point: ',' | '.' }>(),
  vi: ({ part, point }) => ({
    message: `mốc chia lớp "${part}" không đọc được thành số`,
    remedy: /[.,;]/u.test(part)
      ? `các mốc cách nhau bằng dấu cách, ví dụ: 10 20 30; không có dấu ngăn hàng nghìn; số thập phân trong tệp này viết bằng dấu ${point === '.' ? 'chấm: 2.5' : 'phẩy: 2,5'}`
      : 'ghi các số từ nhỏ đến lớn, cách nhau bằng dấu cách, không kèm chữ, ví dụ: 10 20 30; ghi none nếu không công bố phân bố',
  }),
  en: ({ part, point }) => ({
    message: `the class limit "${part}" cannot be read as a number`,
    remedy: /[.,;]/u.test(part)
      ? `part the limits by spaces, such as: 10 20 30; thousands are not parted; decimals in this file are written 2${point}5`
      : 'write ascending numbers parted by spaces, without words, such as: 10 20 30; write none if no distribution is to be published',
  }),
  guide: {
    why: 'Mỗi mốc là một số, viết như số trong responses.csv: không dấu phân cách hàng nghìn, không đơn vị.',
    params: { part: '10km', point: '.' },
    seen: '5 10km 20',
  },
});
