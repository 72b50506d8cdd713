import type { FormWords } from '../form.ts';
import { formShared } from './form-shared.ts';
import { formSurvey } from './form-survey.ts';

export const form: FormWords = {
  fields: { ...formShared, ...formSurvey },
  parts: {
    start: 'Từ',
    end: 'Đến',
    date: 'Ngày',
    note: 'Nội dung',
    outlet: 'Nơi đăng',
    url: 'Địa chỉ trang',
    title: 'Tên bài',
    gives: 'Lấy thông tin gì',
  },
  choices: {
    draft: 'bản thảo',
    published: 'công bố',
    withdrawn: 'đã rút',
    public: 'công khai',
    internal: 'nội bộ',
    true: 'đúng',
    false: 'không',
    census: 'toàn bộ',
    probability: 'mẫu xác suất',
    quota: 'định mức',
    purposive: 'chủ đích',
    'opt-in': 'tự nguyện tham gia',
    error: 'báo lỗi, không tính sai số',
    centred: 'so với trung bình chung',
    certainty: 'đơn vị chắc chắn được chọn',
    'face-to-face': 'trực tiếp',
    paper: 'phiếu giấy',
    online: 'trực tuyến',
    phone: 'điện thoại',
    sms: 'tin nhắn',
    qr: 'mã QR',
    social: 'mạng xã hội',
    mail: 'bưu điện',
    before: 'trước khi ban hành',
    during: 'trong khi thực hiện',
    after: 'sau khi thực hiện',
    weekly: 'tuần',
    monthly: 'tháng',
    quarterly: 'quý',
    'half-year': '6 tháng',
    annual: 'năm',
    flash: 'nhanh',
    thematic: 'chuyên đề',
  },
  top: [
    'Điền nội dung vào sau dấu hai chấm. Dòng bắt đầu bằng dấu # là lời dẫn, không hiện trên trang.',
    'Nội dung có dấu hai chấm hoặc dấu # thì đặt cả trong ngoặc kép: "…"',
  ],
  optional: 'Các mục dưới đây không bắt buộc: bỏ dấu # ở đầu dòng rồi sửa nội dung mẫu để dùng.',
  example: (example) => `Ví dụ: ${example}`,
  oneOf: (choices) => `Chọn một: ${choices.join(', ')}.`,
  severalOf: (choices) => `Chọn một hay nhiều: ${choices.join(', ')}.`,
  briefing: {
    situation: {
      heading: 'Tình hình',
      gap: 'những việc nổi bật trong kỳ mà người dân quan tâm, và bối cảnh của các việc ấy',
    },
    streams: {
      heading: 'Các luồng dư luận',
      caption: 'Các luồng ý kiến trong kỳ',
      gap: 'nhận xét về các luồng ý kiến; không viết tỷ lệ khi không có khảo sát',
    },
    forecast: {
      heading: 'Dự báo',
      gap: 'diễn biến có thể xảy ra trong thời gian tới, và căn cứ của nhận định',
    },
    proposals: {
      heading: 'Kiến nghị, đề xuất',
      gap: 'đề nghị cơ quan nào làm việc gì, đến khi nào',
    },
  },
  survey: {
    findings: {
      heading: 'Kết quả chính',
      gap: 'hai, ba phát hiện quan trọng nhất; con số trong câu lấy từ dữ liệu, xem mục 8 của hướng dẫn',
    },
    questions: 'Kết quả theo từng câu hỏi',
    noData: (folder) =>
      `đặt số liệu vào ${folder} trước, rồi chèn cho mỗi câu hỏi một thành phần Question trên dòng riêng`,
  },
  gap: (what) => `[cần viết: ${what}]`,
  titles: {
    weekly: (number, year) => `Tình hình dư luận xã hội tuần ${String(number)} năm ${year}`,
    monthly: (number, year) => `Tình hình dư luận xã hội tháng ${String(number)} năm ${year}`,
    quarterly: (number, year) => `Tình hình dư luận xã hội quý ${String(number)} năm ${year}`,
    'half-year': (number, year) =>
      `Tình hình dư luận xã hội 6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    annual: (_, year) => `Tình hình dư luận xã hội năm ${year}`,
  },
};
