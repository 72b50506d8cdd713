import { defineProblem } from '../definition/index.ts';

/** A character that prints nothing. */
export const textHidden = defineProblem({
  code: 'text-hidden',
  vi: (_, seen) => ({
    message: `${seen} có ký tự không nhìn thấy (chỗ có dấu \\u), thường theo vào khi chép từ Word, Zalo hoặc trang web`,
    remedy: 'xóa ký tự ấy, hoặc chạy npx dlxh check --fix',
  }),
  en: (_, seen) => ({
    message: `${seen} holds a character that cannot be seen (shown as \\u), as copied from Word or a web page`,
    remedy: 'delete it, or run npx dlxh check --fix',
  }),
  guide: {
    why: 'Ký tự có độ rộng bằng không, dấu đổi chiều chữ hoặc gạch nối ẩn theo vào khi chép từ Word, Zalo, trang web. Mắt không thấy nhưng tìm kiếm và so khớp đều hỏng.',
    seen: 'hai_long\u200b',
  },
});
