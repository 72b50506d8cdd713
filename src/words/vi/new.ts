import type { NewWords } from '../type/index.ts';

export const newWords: NewWords = {
  intro:
    'Trả lời từng mục rồi bấm Enter. Bấm Enter ngay để nhận đề xuất trong ngoặc vuông, hoặc để trống và điền sau. Bấm Ctrl+C để thôi; chưa có tệp nào được ghi.',
  kind: 'Loại bản tin',
  id: 'Mã, cũng là địa chỉ trang. Chữ thường không dấu, chữ số, gạch nối; không đổi sau khi công bố.',
  proposed: (value) => `[${value}] `,
  hints: {
    period: 'Từ ngày nào đến ngày nào.',
    localities: 'Tên hoặc mã tỉnh, thành phố, ngăn bằng dấu phẩy; gõ [] nếu là cả nước.',
    topics: 'Tên hoặc mã chủ đề, ngăn bằng dấu phẩy.',
    mode: 'Một hay nhiều số thứ tự, ngăn bằng dấu phẩy.',
  },
  topics: (topics) => `Có các chủ đề: ${topics.join('; ')}`,
  created: (file) => `Đã tạo ${file}`,
  gaps: (gaps) => `Còn ${String(gaps)} chỗ cần điền. Chạy npx dlxh check để xem từng chỗ.`,
  complete: 'Không còn chỗ trống. Chạy npx dlxh check để kiểm tra.',
  streams: (file) => `Ghi các luồng ý kiến vào ${file}, mỗi dòng một luồng.`,
  nothing: 'Không ghi tệp nào.',
  brokenOff: 'Đã thôi, không ghi tệp nào.',
  needKind: (kinds) => `thiếu --kind (${kinds.join(' | ')})`,
  needTitle: 'thiếu --title hoặc --id',
  noFolder: (folder) => `không có thư mục ${folder}`,
};
