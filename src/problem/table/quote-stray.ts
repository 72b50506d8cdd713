import { defineProblem, given } from '../definition/index.ts';

/** A quotation mark inside a quoted cell not doubled, or blanks before the opening one. */
export const tableQuoteStray = defineProblem({
  code: 'table-quote-stray',
  params: given<{ readonly where: 'inside' | 'before' }>(),
  vi: ({ where }, seen) =>
    where === 'inside'
      ? {
          message: `dấu ngoặc kép nằm giữa ô: ${seen}`,
          remedy: 'viết dấu ngoặc kép bên trong ô hai lần (""), hoặc thay bằng “ ”',
        }
      : {
          message: `có dấu cách trước dấu ngoặc kép mở ô: ${seen}`,
          remedy: 'bỏ dấu cách giữa dấu phân cách và dấu ngoặc kép',
        },
  en: ({ where }, seen) =>
    where === 'inside'
      ? {
          message: `a quotation mark stands inside a cell: ${seen}`,
          remedy: 'double quotation marks inside a cell (""), or use “ ”',
        }
      : {
          message: `there is a space before the quotation mark that opens a cell: ${seen}`,
          remedy: 'remove the space between the delimiter and the quotation mark',
        },
  guide: {
    why: 'Trong ô có ngoặc kép, dấu ngoặc kép bên trong phải viết hai lần. Excel tự làm việc này; sửa tay thì hay quên.',
    params: { where: 'inside' },
    seen: '"nói "tốt" rồi"',
  },
});
