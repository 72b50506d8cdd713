import { defineProblem } from '../../definition/index.ts';

export const textEncoding = defineProblem({
  code: 'text-encoding',
  vi: () => ({
    message: 'tệp không ở bảng mã UTF-8 nên không đọc được chữ tiếng Việt',
    remedy: 'mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8',
  }),
  en: () => ({
    message: 'the file is not UTF-8, so its text cannot be read',
    remedy: 'open it in an editor and save it as UTF-8',
  }),
  guide: {
    why: 'Bài viết và phần khai báo phải là UTF-8. Notepad đời cũ và Word hay lưu bảng mã khác.',
  },
});
