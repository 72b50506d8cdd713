import { defineProblem } from '../../definition/index.ts';

export const proseImport = defineProblem({
  code: 'prose-import',
  vi: (_, seen) => ({
    message: `đoạn bắt đầu bằng ${seen} là lệnh import/export, không được dùng trong bài`,
    remedy: 'xóa lệnh này: các thành phần dùng được ngay, không cần khai báo',
  }),
  en: (_, seen) => ({
    message: `the paragraph beginning with ${seen} is an import/export, which cannot be used`,
    remedy: 'delete it: components are there without being declared',
  }),
  guide: {
    why: 'Dòng bắt đầu bằng import hoặc export bị hiểu là mã lệnh. Nếu đó là câu văn tiếng Anh, hãy đặt từ khác lên đầu câu.',
    seen: 'import x from "fs"',
  },
});
