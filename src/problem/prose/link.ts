import { defineProblem } from '../definition/index.ts';

export const proseLink = defineProblem({
  code: 'prose-link',
  vi: (_, seen) => ({
    message: `địa chỉ liên kết ${seen} không được dùng`,
    remedy:
      'dùng địa chỉ bắt đầu bằng https://, http://, mailto: hoặc đường dẫn trong trang như /khao-sat/; không có dấu cách hay ký tự ẩn',
  }),
  en: (_, seen) => ({
    message: `the link address ${seen} cannot be used`,
    remedy:
      'use https://, http://, mailto: or a path of this site such as /khao-sat/, without spaces or invisible characters',
  }),
  guide: {
    why: 'Chỉ nhận liên kết tới trang web, hộp thư hoặc trang trong báo cáo. Các kiểu khác (javascript:, data:) có thể chạy mã trên máy người đọc.',
    seen: 'javascript:alert(1)',
  },
});
