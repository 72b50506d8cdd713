import { defineProblem } from '../../definition/index.ts';

export const importEmpty = defineProblem({
  code: 'import-empty',
  vi: () => ({
    message: 'tệp không có ô nào có nội dung',
    remedy:
      'kiểm tra có chọn đúng tệp không; nếu số liệu ở trang tính khác thì ghi --sheet "tên trang tính"',
  }),
  en: () => ({
    message: 'no cell of the file holds anything',
    remedy: 'check that this is the right file; for another sheet write --sheet "its name"',
  }),
  guide: { why: 'Số liệu có thể nằm ở một trang tính khác của cùng tệp.' },
});
