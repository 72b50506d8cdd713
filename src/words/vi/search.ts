import type { SearchWords } from '../type/index.ts';

/** Made once: it is asked for every value of every filter. */
const COUNT = new Intl.NumberFormat('vi-VN');

export const search: SearchWords = {
  loading: 'Đang tìm…',
  failed: 'Chưa tải được bộ tìm kiếm. Hãy thử lại, hoặc dùng các danh mục bên dưới.',
  moreFailed: 'Chưa tải được kết quả tiếp theo. Hãy kiểm tra kết nối mạng rồi bấm lại.',
  showing: (count) => `Đang hiện ${COUNT.format(count)} kết quả.`,
  none: (query) => `Không có báo cáo nào khớp với “${query}”.`,
  found: (count, query) => `Tìm thấy “${query}” trong ${count} báo cáo`,
  partly: (query) =>
    `Không có báo cáo nào có đủ các từ “${query}”. Dưới đây là các báo cáo có một số từ.`,
  selected: (count) => `${count} báo cáo theo bộ lọc đã chọn`,
  more: 'Xem thêm kết quả',
  any: 'Tất cả',
  anyFrom: 'Từ trước đến nay',
  anyTo: 'Nay',
  foundInText: (count, query) => `${count} báo cáo có từ khóa “${query}”, tính cả trong nội dung`,
  addedFromText: (count) => `Đã thêm ${count} báo cáo có từ khóa trong nội dung`,
  everywhere: 'Tìm cả trong nội dung báo cáo',
  meant: 'Có phải ý bạn là',
  memberSite: (name) => `Nguồn: trang ${name}`,
  absent: (names) =>
    `Chưa tìm được trong báo cáo của: ${names}. Kết quả dưới đây còn thiếu phần này.`,
  tryAgain: 'Thử lại',
  waiting: (names) => `Đang tìm… Đang chờ trang: ${names}.`,
  tips: [
    'Gõ ít từ hơn; có thể bỏ dấu, gõ chữ viết tắt hoặc số hiệu văn bản.',
    'Thử tên địa phương cùng chủ đề, ví dụ: lam dong y te.',
    'Đặt cụm từ trong ngoặc kép để tìm đúng nguyên cụm.',
    'Dùng các danh mục ở cuối trang.',
  ],
  tipFilters: 'Bỏ bớt bộ lọc đang dùng.',
  tipBank: 'Xem tất cả câu hỏi đã khảo sát',
  dropFilters: 'Bỏ hết bộ lọc và tìm lại',
  counted: (value, count) => `${value} (${COUNT.format(count)})`,
  remove: (filter) => `Bỏ lọc ${filter}`,
  reasons: {
    successor: (asked, own) => `Báo cáo của ${own}, nay thuộc ${asked}.`,
    predecessor: (asked, own) => `${own} nay gồm cả địa bàn ${asked} trước đây.`,
  },
  from: 'Từ năm',
  to: 'Đến năm',
  mode: 'Cách thu thập',
  sampling: 'Cách chọn mẫu',
  sort: 'Sắp xếp',
  sorts: { relevance: 'Sát câu hỏi nhất', date: 'Mới nhất', size: 'Số phiếu nhiều nhất' },
  try: 'Có thể thử',
  pick: 'Chọn để so sánh',
  compare: (count) =>
    count === 1 ? 'Xem câu hỏi này theo nhóm' : `So sánh ${String(count)} câu hỏi`,
  pickFull: (most) => `Chỉ so sánh được tối đa ${String(most)} câu hỏi; hãy bỏ bớt một câu.`,
  quick: 'Tìm khảo sát, câu hỏi',
  bank: 'Câu hỏi',
  bankOf: (name) => `Câu hỏi đã khảo sát: ${name}`,
  bankLede:
    'Mọi câu hỏi đã công bố, kèm con số nổi bật; mở câu hỏi để xem biểu đồ, bảng và cách tính.',
  filters: 'Lọc kết quả',
  kind: 'Loại',
  year: 'Năm',
  topic: 'Chủ đề',
  place: 'Địa phương',
  trend: (count, from, to) =>
    `Xu hướng qua ${String(count)} đợt${from === to ? `, ${from}` : `, ${from}–${to}`}`,
  withheld: 'Số liệu được giữ kín',
  noFigure: 'Không có số liệu',
  seeTable: 'Xem bảng số liệu',
};
