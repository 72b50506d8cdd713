import { defineProblem, given } from '../definition/index.ts';
import { DELIMITERS } from './words.ts';

/** Every row is parted by another sign than the header. */
export const tableDelimiter = defineProblem({
  code: 'table-delimiter',
  params: given<{ readonly header: ',' | ';' | '\t'; readonly rows: ',' | ';' | '\t' }>(),
  vi: ({ header, rows }) => ({
    message: `dòng tiêu đề phân cách cột bằng ${DELIMITERS.vi[header]}, các dòng dưới lại bằng ${DELIMITERS.vi[rows]}`,
    remedy: 'dùng một dấu phân cách cho cả tệp; cách chắc nhất là xuất lại tệp từ nguồn',
  }),
  en: ({ header, rows }) => ({
    message: `the header parts its columns by ${DELIMITERS.en[header]}, the rows below by ${DELIMITERS.en[rows]}`,
    remedy: 'use one sign in the whole file; exporting it again from its source is surest',
  }),
  guide: {
    why: 'Dòng tiêu đề được sửa tay trong khi các dòng dưới giữ nguyên, nên hai phần dùng hai dấu khác nhau.',
    params: { header: ';', rows: ',' },
  },
});
