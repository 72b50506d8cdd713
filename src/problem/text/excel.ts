import { defineProblem, given } from '../definition/index.ts';

/** What a spreadsheet left in place of what was typed, in a text that will be published. */
export const textExcel = defineProblem({
  code: 'text-excel',
  params: given<{ readonly fault: 'error' | 'formula' }>(),
  vi: ({ fault }, seen) => ({
    message:
      fault === 'error'
        ? `${seen} là báo lỗi của Excel, không phải nội dung`
        : `${seen} là công thức, không phải nội dung`,
    remedy: 'mở tệp gốc bằng Excel, sửa ô ấy, dán lại dưới dạng giá trị rồi lưu CSV',
  }),
  en: ({ fault }, seen) => ({
    message:
      fault === 'error'
        ? `${seen} is an error of Excel, not a text`
        : `${seen} is a formula, not a text`,
    remedy: 'mend the cell in Excel, paste it as a value and save the CSV again',
  }),
  guide: {
    why: 'Công thức hỏng (#REF!, #N/A) hoặc chưa được tính vẫn được Excel ghi vào CSV, và sẽ bị in ra trang nếu không chặn.',
    params: { fault: 'error' },
    seen: '#REF!',
  },
});
