/** Column heads and remarks of the files to take along. */
export const download = {
  csv: 'Bảng kết quả (CSV)',
  csvHint: 'Mở được bằng Excel, LibreOffice; mỗi dòng một số liệu.',
  json: 'Kết quả và mô tả cuộc khảo sát (JSON)',
  jsonHint: 'Cho phần mềm: câu hỏi, lựa chọn, kết quả, ký hiệu.',
  package: 'Mô tả gói dữ liệu (datapackage.json)',
  packageHint: 'Theo chuẩn Data Package: ý nghĩa và kiểu của từng cột.',
  privacy:
    'Dữ liệu tải về chỉ gồm các số tổng hợp đã qua kiểm soát công bố; không có phiếu trả lời của cá nhân.',
  synthetic: 'số liệu minh họa, không phải số liệu thật',
  marks: {
    c: 'không công bố để bảo vệ người trả lời',
    u: 'không công bố vì không đủ tin cậy',
    low: 'nhỏ hơn nửa đơn vị hiển thị',
    z: 'không hỏi',
    b: 'đứt chuỗi',
  },
  columns: {
    question: 'Tên câu hỏi',
    question_label: 'Câu hỏi',
    statistic: 'Loại số liệu: share (tỷ lệ, 0–1), mean, total, median, net',
    choice: 'Tên lựa chọn',
    choice_label: 'Lựa chọn',
    base: 'Cơ sở tính: valid (ý kiến rõ ràng), dk (gồm cả không biết), asked (tất cả người được hỏi), published (theo nguồn)',
    by: 'Tên câu hỏi phân tổ',
    group: 'Tên nhóm',
    group_label: 'Nhóm',
    n: 'Số người trả lời trong ô, chưa nhân quyền số',
    base_n: 'Số người trả lời làm cơ sở, chưa nhân quyền số',
    value: 'Giá trị; để trống khi không công bố',
    low: 'Cận dưới khoảng tin cậy 95%',
    high: 'Cận trên khoảng tin cậy 95%',
    marks: 'Ký hiệu: c bảo mật, u không đủ tin cậy, low rất nhỏ, z không hỏi, b đứt chuỗi',
    ghi_chu: 'Ghi chú: ý nghĩa ký hiệu',
    synthetic: 'true khi là số liệu minh họa, không phải số liệu thật',
    source: 'Nguồn',
  },
};

export type DownloadWords = typeof download;
