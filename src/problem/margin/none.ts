import { defineProblem } from '../definition/index.ts';

export const marginNone = defineProblem({
  code: 'margin-none',
  vi: () => ({
    message: 'tệp không có dòng cơ cấu dân số nào',
    remedy: 'thêm các dòng dưới dòng tiêu đề, hoặc xóa tệp nếu không cần hiệu chỉnh trọng số',
  }),
  en: () => ({
    message: 'the file has no margins',
    remedy: 'add rows below the header, or delete the file if weights need no adjustment',
  }),
  guide: { why: 'Tệp cơ cấu dân số chỉ có dòng tiêu đề, nên không có căn cứ để hiệu chỉnh.' },
});
