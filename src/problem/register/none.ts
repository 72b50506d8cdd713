import { defineProblem } from '../definition/index.ts';

export const registerNone = defineProblem({
  code: 'register-none',
  vi: () => ({
    message: 'danh mục chưa có dòng nào',
    remedy: 'thêm các dòng dưới dòng tiêu đề',
  }),
  en: () => ({
    message: 'the register has no rows',
    remedy: 'add rows below the header',
  }),
  guide: { why: 'Danh mục chỉ có dòng tiêu đề.' },
});
