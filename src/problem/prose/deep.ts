import { defineProblem, given } from '../definition/index.ts';

/** `limit`: levels of blocks inside one another. */
export const proseDeep = defineProblem({
  code: 'prose-deep',
  params: given<{ readonly limit: number }>(),
  vi: ({ limit }) => ({
    message: `có quá ${limit} lớp danh sách, trích dẫn hoặc khối lồng vào nhau`,
    remedy: 'bỏ bớt các dấu > hoặc - thừa ở đầu dòng',
  }),
  en: ({ limit }) => ({
    message: `more than ${limit} lists, quotations or blocks stand inside one another`,
    remedy: 'remove surplus > or - signs at the start of lines',
  }),
  guide: { why: 'Thường do dán thư điện tử có nhiều lớp dấu >.', params: { limit: 50 } },
});
