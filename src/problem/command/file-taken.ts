import { defineProblem } from '../definition/index.ts';

/** A file that would have to be overwritten. */
export const fileTaken = defineProblem({
  code: 'file-taken',
  vi: () => ({
    message: 'đã có tệp này nên không ghi đè',
    remedy: 'chọn mã khác (--id), hoặc sửa tệp đang có',
  }),
  en: () => ({
    message: 'this file is there already and is not overwritten',
    remedy: 'choose another id (--id), or edit the file that is there',
  }),
  guide: {
    why: 'Lệnh tạo báo cáo mới không bao giờ ghi đè lên nội dung đã có người viết.',
    seen: 'dat-dai-2026',
  },
});
