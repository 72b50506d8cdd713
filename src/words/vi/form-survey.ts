import type { FieldWords, SurveyField } from '../type/index.ts';

/** The fields of a survey: what must be disclosed of it. */
export const formSurvey: Readonly<Record<SurveyField, FieldWords>> = {
  localitiesOn: {
    label: 'Ngày mã địa phương có hiệu lực',
    hint: 'Chỉ khi không rõ ngày khảo sát.',
    example: '2019',
  },
  sponsor: {
    label: 'Cơ quan chủ trì',
    hint: 'Ai chủ trì, ai cấp kinh phí.',
    example: '"Ban chủ trì (tên giả định)"',
  },
  conductor: {
    label: 'Đơn vị thực hiện',
    hint: 'Đơn vị tổ chức hỏi và thu phiếu.',
    example: '"Phòng nghiệp vụ (tên giả định)"',
  },
  population: {
    label: 'Đối tượng nghiên cứu',
    hint: 'Ai, ở đâu, từ mấy tuổi.',
    example: '"Người từ 18 tuổi trở lên đã làm thủ tục đất đai trong năm 2026"',
  },
  frame: {
    label: 'Khung mẫu',
    hint: 'Danh sách dùng để chọn người trả lời.',
    example: '"Danh sách hồ sơ của bộ phận một cửa"',
  },
  sampling: {
    label: 'Cách chọn mẫu',
    hint: 'Phiếu đặt trên mạng cho ai vào cũng được là opt-in, dù có bao nhiêu lượt.',
    example: 'probability',
  },
  samplingNote: {
    label: 'Chọn mẫu cụ thể',
    hint: 'Kể rõ đã chọn người trả lời như thế nào.',
    example: '"Chọn ngẫu nhiên hệ thống 800 hồ sơ từ danh sách."',
  },
  mode: {
    label: 'Cách thu thập',
    hint: 'Một hay nhiều cách.',
    example: '[face-to-face]',
  },
  fieldwork: {
    label: 'Thời gian khảo sát',
    hint: 'Ngày bắt đầu và ngày kết thúc hỏi.',
    example: '{ start: 2026-10-05, end: 2026-10-23 }',
  },
  issued: {
    label: 'Số phiếu phát ra',
    hint: 'Chữ số viết liền, không có dấu chấm.',
    example: '800',
  },
  returned: {
    label: 'Số phiếu thu về',
    hint: 'Không nhiều hơn số phát ra.',
    example: '753',
  },
  valid: {
    label: 'Số phiếu hợp lệ',
    hint: 'Không nhiều hơn số thu về, không ít hơn số dòng trong responses.csv.',
    example: '741',
  },
  countsNote: {
    label: 'Giải thích số phiếu',
    hint: 'Điều mà ba con số trên không nói hết.',
    example: '"Đếm theo lượt trả lời, không đếm theo người."',
  },
  weighting: {
    label: 'Trọng số',
    hint: 'Cách lập trọng số; nếu không có thì viết "Không dùng trọng số."',
    example: '"Không dùng trọng số."',
  },
  quality: {
    label: 'Kiểm tra chất lượng',
    hint: 'Cách kiểm tra phiếu.',
    example: '"Gọi lại một phần mười số phiếu để kiểm tra."',
  },
  limitations: {
    label: 'Giới hạn',
    hint: 'Kết quả không nói được điều gì.',
    example: '"Không gồm người bỏ dở hồ sơ."',
  },
  contact: {
    label: 'Liên hệ',
    hint: 'Đơn vị trả lời thắc mắc; không ghi số điện thoại riêng của cá nhân.',
    example: '"Phòng nghiệp vụ (tên giả định)"',
  },
  series: {
    label: 'Chuỗi khảo sát',
    hint: 'Mã trong data/series.csv, khi khảo sát lặp lại.',
    example: 'minh-hoa-hai-long',
  },
  wave: {
    label: 'Đợt',
    hint: 'Đợt thứ mấy của chuỗi; đi cùng series.',
    example: '3',
  },
  lonelyPsu: {
    label: 'Tầng chỉ có một đơn vị chọn mẫu',
    hint: 'Cách tính sai số với tầng ấy.',
    example: 'error',
  },
  nonresponseByGroup: {
    label: 'Công bố số không trả lời theo nhóm',
    hint: 'Số người không biết, từ chối hoặc không thuộc diện hỏi của từng nhóm. Của tất cả người trả lời thì luôn công bố.',
    example: 'true',
  },
  raking: {
    label: 'Giới hạn trọng số',
    hint: 'Khi hiệu chỉnh trọng số theo cơ cấu dân số (mục 5 của hướng dẫn) mà không dùng giới hạn mặc định.',
    example: '{ trimLower: 0.3, trimUpper: 3 }',
  },
  policyStage: {
    label: 'Thời điểm so với chính sách',
    hint: 'Khảo sát đứng ở đâu so với quyết định được hỏi.',
    example: 'after',
  },
  publishedElsewhere: {
    label: 'Nơi đã công bố số liệu',
    hint: 'Chỉ dùng với results.csv: số liệu lấy từ bảng đã công bố.',
    example: '[{ outlet: "Báo địa phương", url: "https://example.org/bai" }]',
  },
};
