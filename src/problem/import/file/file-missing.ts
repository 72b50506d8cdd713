import { defineProblem } from '../../definition/index.ts';

export const importFileMissing = defineProblem({
  code: 'import-file-missing',
  vi: () => ({
    message: 'không có tệp này',
    remedy: 'kiểm tra lại tên tệp và thư mục; đặt đường dẫn có dấu cách trong dấu ngoặc kép "…"',
  }),
  en: () => ({
    message: 'there is no such file',
    remedy: 'check its name and folder; put a path with spaces in quotation marks',
  }),
  guide: {
    why: 'Đường dẫn có dấu cách mà không đặt trong ngoặc kép sẽ bị hiểu thành nhiều tệp.',
    seen: 'Phiếu khảo sát.xlsx',
  },
});
