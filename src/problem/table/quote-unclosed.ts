import { defineProblem } from '../definition/index.ts';

export const tableQuoteUnclosed = defineProblem({
  code: 'table-quote-unclosed',
  vi: (_, seen) => ({
    message: `dấu ngoặc kép mở ở đây không được đóng lại: ${seen}`,
    remedy: 'thêm dấu ngoặc kép ở cuối ô, hoặc bỏ dấu ở đầu ô',
  }),
  en: (_, seen) => ({
    message: `the quotation mark opened here is never closed: ${seen}`,
    remedy: 'add a quotation mark at the end of the cell, or remove the one at its start',
  }),
  guide: {
    why: 'Dấu ngoặc kép mở ô mà không đóng, nên mọi dòng sau bị nuốt vào ô này. Chương trình chỉ rõ nơi mở.',
    seen: '"Ý kiến khác,',
  },
});
