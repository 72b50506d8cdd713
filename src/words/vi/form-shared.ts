import type { BriefingField, FieldWords, SharedField } from '../type/index.ts';

/** The fields of every report, and those of briefings. */
export const formShared: Readonly<Record<SharedField | BriefingField, FieldWords>> = {
  title: {
    label: 'Tên báo cáo',
    hint: 'Nói rõ nội dung, địa bàn và thời gian.',
    example: '"Mức hài lòng về cấp giấy chứng nhận, 2026"',
  },
  summary: {
    label: 'Tóm tắt',
    hint: 'Một, hai câu; hiện ở danh sách và kết quả tìm kiếm.',
    example: '"Phần lớn người làm thủ tục hài lòng; thời gian chờ vẫn dài."',
  },
  status: {
    label: 'Trạng thái',
    hint: 'Để draft cho đến khi được duyệt; đổi thành published khi công bố.',
    example: 'draft',
  },
  audience: {
    label: 'Đối tượng đọc',
    hint: 'internal thì chỉ có ở bản nội bộ.',
    example: 'public',
  },
  publishAt: {
    label: 'Thời điểm công bố',
    hint: 'Ngày, hoặc ngày giờ; trước lúc ấy báo cáo không có trên trang công khai.',
    example: '2026-12-15T08:00:00+07:00',
  },
  corrections: {
    label: 'Đính chính',
    hint: 'Mỗi lần sửa số liệu đã công bố thêm một dòng; không xóa dòng cũ.',
    example: '[{ date: 2027-01-05, note: "Sửa số phiếu hợp lệ từ 741 thành 739." }]',
  },
  synthetic: {
    label: 'Số liệu minh họa',
    hint: 'true nếu số liệu do phần mềm tạo ra để minh họa, không phải của người dân.',
    example: 'false',
  },
  topics: {
    label: 'Chủ đề',
    hint: 'Mã trong data/topics.csv, ít nhất một.',
    example: '["dat-dai"]',
  },
  localities: {
    label: 'Địa phương',
    hint: 'Mã tỉnh, thành phố có hiệu lực vào thời gian của báo cáo, trong ngoặc kép; [] là cả nước hoặc địa bàn ghi ở scope.',
    example: '["68"]',
  },
  scope: {
    label: 'Địa bàn viết bằng lời',
    hint: 'Khi mã địa phương không nói hết.',
    example: '"hai xã ven biển"',
  },
  documents: {
    label: 'Văn bản liên quan',
    hint: 'Số văn bản có trong data/documents.csv.',
    example: '["100-KL/TW"]',
  },
  sources: {
    label: 'Nguồn thông tin',
    hint: 'Nơi lấy thông tin; chỉ outlet là bắt buộc.',
    example: '[{ outlet: "Báo địa phương", date: 2026-10, gives: "số đơn thư" }]',
  },
  kind: {
    label: 'Loại bản tin',
    hint: 'Theo kỳ, hoặc nhanh, hoặc chuyên đề.',
    example: 'weekly',
  },
  number: {
    label: 'Số bản tin',
    hint: 'Số thứ tự trong năm của loại bản tin này.',
    example: '51',
  },
  period: {
    label: 'Kỳ báo cáo',
    hint: 'Từ ngày nào đến ngày nào.',
    example: '{ start: 2026-12-14, end: 2026-12-20 }',
  },
  issuer: {
    label: 'Cơ quan ra bản tin',
    hint: 'Tên đầy đủ của cơ quan.',
    example: '"Ban chủ trì (tên giả định)"',
  },
  surveys: {
    label: 'Khảo sát làm căn cứ',
    hint: 'Mã các khảo sát, ngoài những khảo sát đã dẫn trong bài.',
    example: '["dat-dai-2026"]',
  },
};
