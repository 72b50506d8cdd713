import { defineProblem } from '../definition/index.ts';

export const registerCellEmpty = defineProblem({
  code: 'register-cell-empty',
  vi: () => ({ message: 'ô bắt buộc đang để trống', remedy: 'điền ô này' }),
  en: () => ({ message: 'a required cell is empty', remedy: 'fill it in' }),
  guide: { why: 'Cột này bắt buộc ở mọi dòng của danh mục.' },
});
