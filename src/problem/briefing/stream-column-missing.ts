import { defineProblem } from '../definition/index.ts';

export const streamColumnMissing = defineProblem({
  code: 'stream-column-missing',
  vi: () => ({
    message: 'bảng luồng ý kiến thiếu cột này',
    remedy: 'thêm cột vào dòng tiêu đề',
  }),
  en: () => ({
    message: 'the table of streams lacks this column',
    remedy: 'add it to the header row',
  }),
  guide: { why: 'Bảng luồng ý kiến cần ít nhất hai cột opinion và weight.' },
});
