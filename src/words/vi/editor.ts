import type { EditorWords } from '../type/index.ts';

export const editor: EditorWords = {
  title: 'soạn thảo',
  surveys: 'Khảo sát',
  briefings: 'Bản tin',
  pages: 'Trang cố định',
  body: 'Nội dung',
  bodyHint:
    'Viết bằng Markdown; con số lấy từ dữ liệu bằng các thành phần như Value, Question (mục 8 của hướng dẫn). Không gõ tỷ lệ bằng tay.',
  pageHint: 'Viết bằng Markdown; trang cố định chỉ dùng được thành phần Note.',
  id: 'Mã, cũng là địa chỉ trang: chữ thường không dấu, chữ số, gạch nối. Không đổi sau khi công bố.',
  hints: {
    status: 'Để "bản thảo" cho đến khi được duyệt; đổi thành "công bố" khi công bố.',
    audience: 'Báo cáo "nội bộ" chỉ có ở bản nội bộ.',
    synthetic: 'Bật nếu số liệu do phần mềm tạo ra để minh họa, không phải của người dân.',
    topics: 'Ít nhất một chủ đề.',
    localities: 'Tỉnh, thành phố có hiệu lực vào thời gian của báo cáo.',
    documents: 'Chọn trong danh mục văn bản.',
    publishAt:
      'Ngày, hoặc ngày giờ: 2026-12-15T08:00:00+07:00. Trước lúc ấy báo cáo không có trên trang công khai.',
    sources: 'Nơi lấy thông tin; chỉ "nơi đăng" là bắt buộc.',
  },
  unstated: 'Khảo sát dẫn nguồn, không nêu thời gian',
  required: (hint) => `Bắt buộc khi công bố. ${hint}`,
  none: 'Cả nước, hoặc địa bàn viết bằng lời',
  byStatus: 'Theo trạng thái',
  count: 'viết các chữ số liền nhau, không có dấu chấm: 1200',
  day: 'viết năm-tháng-ngày: 2026-10-05',
  moment: 'viết 2026-10-05 hoặc 2026-10-05T08:00:00+07:00',
  until: (day) => `(đến ${day})`,
  open: (url) => `Mở ${url} bằng Chrome hoặc Edge, rồi chọn thư mục của trang.`,
  stop: 'Trang soạn thảo chỉ mở được trên máy này. Bấm Ctrl+C để dừng.',
  written: (folder) =>
    `Đã ghi trang soạn thảo vào ${folder}. Đặt ở một địa chỉ riêng, không đặt chung với trang công khai.`,
  needRepo: 'thiếu --repo (tên kho mã nguồn, ví dụ co-quan/dlxh)',
  refusedOut: (folder) =>
    `--out ${folder}: trang soạn thảo phải nằm trong một thư mục mới hoặc trống, không phải dist hay content, data`,
};
