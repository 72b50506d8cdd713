import type { AREAS } from '../../src/problem/guide/all.ts';

/** The chapters of the guide to Problems. */
export const TITLES: Readonly<Record<keyof typeof AREAS, string>> = {
  text: 'Tệp và chữ',
  table: 'Tệp CSV',
  survey: 'Bảng hỏi: questions.csv và choices.csv',
  responses: 'Phiếu trả lời: responses.csv',
  results: 'Bảng kết quả: results.csv',
  design: 'Thiết kế mẫu',
  margins: 'Hiệu chỉnh theo cơ cấu dân số',
  front: 'Phần đầu tệp',
  prose: 'Bài viết',
  briefing: 'Bản tin và luồng ý kiến',
  register: 'Danh mục dùng chung',
  library: 'Thư mục và các tệp nói về nhau',
  importing: 'Nhập tệp có sẵn',
  command: 'Tạo báo cáo và xem thay đổi',
};
