import { defineProblem, given } from '../definition/index.ts';

export const tableRowShort = defineProblem({
  code: 'table-row-short',
  params: given<{ readonly expected: number; readonly found: number }>(),
  vi: ({ expected, found }) => ({
    message: `dòng chỉ có ${found} ô, tiêu đề có ${expected} cột`,
    remedy:
      'thêm các ô còn thiếu (có thể để trống); nếu một ô bị ngắt xuống dòng thì đặt cả ô trong dấu ngoặc kép "…"',
  }),
  en: ({ expected, found }) => ({
    message: `the row has only ${found} cells, the header ${expected} columns`,
    remedy:
      'add the missing cells (they may be empty); if a line break split a cell, put the whole cell in quotation marks "…"',
  }),
  guide: {
    why: 'Dòng có ít ô hơn số cột. Thường do ô có chỗ xuống dòng mà không đặt trong ngoặc kép, hoặc dòng bị cắt khi chép.',
    params: { expected: 7, found: 3 },
  },
});
