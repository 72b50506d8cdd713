import { workbook } from './workbook.ts';

/** Column heads and remarks of the files to take along. */
export const download = {
  workbook,
  csv: 'Bảng kết quả (CSV)',
  csvHint: (rows: string) =>
    `Mở được bằng Excel, LibreOffice; ${rows} dòng, mỗi dòng là một số liệu.`,
  xlsx: 'Bảng tính Excel (XLSX)',
  xlsxHint: 'Ba trang: đọc trước, kết quả, câu hỏi nguyên văn; tỷ lệ là số có định dạng phần trăm.',
  json: 'Kết quả và mô tả cuộc khảo sát (JSON)',
  jsonHint: 'Cho phần mềm: câu hỏi, phương án, kết quả, ký hiệu.',
  package: 'Mô tả gói dữ liệu (datapackage.json)',
  packageHint: 'Theo chuẩn Data Package: ý nghĩa và kiểu của từng cột.',
  privacy:
    'Dữ liệu tải về chỉ gồm số liệu tổng hợp, đã giữ kín những ô quá ít người; không có phiếu trả lời của cá nhân.',
  synthetic: 'số liệu minh họa, không phải số liệu thật',
  marks: {
    c: 'giữ kín: quá ít người trả lời, hoặc để bảo vệ một ô khác',
    u: 'không công bố vì không đủ tin cậy',
    low: 'lớn hơn 0 nhưng nhỏ hơn nửa đơn vị hiển thị',
    z: 'không hỏi',
    b: 'đứt chuỗi',
  },
  columns: {
    question: 'Tên câu hỏi',
    question_label: 'Câu hỏi',
    statistic: 'Loại số liệu: share (tỷ lệ, 0–1), mean, total, median, net',
    choice: 'Tên phương án',
    choice_label: 'Phương án',
    base: 'Cơ sở tính: valid (ý kiến rõ ràng), dk (gồm cả không biết), asked (tất cả người được hỏi), published (theo nguồn)',
    by: 'Tên câu hỏi dùng để chia nhóm',
    group: 'Tên nhóm',
    group_label: 'Nhóm',
    n: 'Số người (hoặc lượt) trả lời trong ô, chưa nhân trọng số',
    base_n: 'Số người (hoặc lượt) trả lời làm cơ sở, chưa nhân trọng số',
    value: 'Giá trị; để trống khi không công bố',
    low: 'Cận dưới của khoảng tin cậy 95%',
    high: 'Cận trên của khoảng tin cậy 95%',
    marks: 'Ký hiệu: c giữ kín, u không đủ tin cậy, low rất nhỏ, z không hỏi, b đứt chuỗi',
    ghi_chu: 'Ghi chú: ý nghĩa ký hiệu',
    synthetic: 'true khi là số liệu minh họa, không phải số liệu thật',
    source: 'Nguồn',
  },
};

export type DownloadWords = typeof download;
