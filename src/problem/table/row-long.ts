import { defineProblem, given } from '../definition/index.ts';
import { DELIMITERS } from './words.ts';

export const tableRowLong = defineProblem({
  code: 'table-row-long',
  params: given<{
    readonly expected: number;
    readonly found: number;
    readonly delimiter: ',' | ';' | '\t';
  }>(),
  vi: ({ expected, found, delimiter }, seen) => ({
    message: `dòng có ${found} ô, tiêu đề chỉ có ${expected} cột${seen === '""' ? '' : `; ô thừa đầu tiên là ${seen}`}`,
    remedy: `có thể một ô trong dòng chứa ${DELIMITERS.vi[delimiter]}${delimiter === ',' ? ' (kể cả dấu phẩy của số thập phân như 81,2)' : ''}: đặt cả ô đó trong dấu ngoặc kép "…"`,
  }),
  en: ({ expected, found, delimiter }, seen) => ({
    message: `the row has ${found} cells, the header only ${expected} columns${seen === '""' ? '' : `; the first surplus cell is ${seen}`}`,
    remedy: `a cell of the row may contain ${DELIMITERS.en[delimiter]}${delimiter === ',' ? ' (that of a decimal such as 81,2 too)' : ''}: put that whole cell in quotation marks "…"`,
  }),
  guide: {
    why: 'Dòng có nhiều ô hơn số cột, nên không biết ô nào thuộc cột nào. Gần như luôn do một ô có dấu phẩy mà không đặt trong ngoặc kép, kể cả số thập phân gõ bằng dấu phẩy.',
    params: { expected: 7, found: 8, delimiter: ',' },
    seen: '6',
  },
});
