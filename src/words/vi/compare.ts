import type { CompareWords } from '../type/index.ts';

export const compare: CompareWords = {
  title: 'So sánh câu hỏi',
  lede: 'Các câu hỏi đã chọn, hoặc các nhóm người trả lời, đặt cạnh nhau; lấy từ số liệu đã công bố của từng khảo sát.',
  needsScript: 'So sánh cần bật JavaScript. Số liệu từng câu có ở trang của mỗi khảo sát.',
  loading: 'Đang lấy số liệu…',
  failed: 'Chưa lấy được số liệu. Hãy thử lại, hoặc mở trang của từng khảo sát.',
  few: 'Chưa có câu hỏi nào được chọn. Hãy tìm câu hỏi, đánh dấu “Chọn để so sánh”, rồi bấm “So sánh”.',
  toSearch: 'Tìm câu hỏi',
  toBank: 'Xem danh sách câu hỏi',
  missing: (count) => `${String(count)} câu hỏi trong địa chỉ không có hoặc không còn công bố.`,
  shown: (count, by, answer) => {
    const asked = count === 1 ? 'Đang xem 1 câu hỏi' : `Đang so sánh ${String(count)} câu hỏi`;
    const groups = by === null ? '' : `, chia theo “${by}”`;
    return `${asked}${groups}${answer === null ? '' : `, phương án “${answer}”`}.`;
  },
  remove: (place) => `Bỏ câu ${String(place)}`,
  removeOf: (place) => `Bỏ câu ${String(place)} khỏi bảng so sánh`,
  by: 'Chia theo nhóm',
  everyoneTogether: 'Không chia nhóm',
  onlyAnswer: 'Phương án',
  allAnswers: 'Tất cả phương án',
  caution: 'Lưu ý khi so sánh',
  warnings: {
    wording: 'Lời câu hỏi không giống nhau: chênh lệch có thể do cách hỏi.',
    type: 'Có câu chỉ được chọn một phương án, có câu được chọn nhiều phương án: không so sánh trực tiếp được các tỷ lệ.',
    choices: 'Các phương án trả lời không giống nhau.',
    background: 'Câu hỏi dùng để chia nhóm không giống nhau.',
    groups: 'Các khảo sát chia nhóm khác nhau: chỉ những nhóm cùng tên được đặt cạnh nhau.',
    mode: 'Cách thu thập khác nhau.',
    sampling: 'Cách chọn mẫu khác nhau.',
    unstated: 'Có cuộc khảo sát không rõ cách chọn mẫu.',
    territory: 'Địa bàn khác nhau, hoặc ranh giới đã thay đổi giữa các đợt.',
    break:
      'Chuỗi số liệu có chỗ đứt giữa các đợt: lời hỏi, cách thu thập, phương pháp hoặc địa bàn đã thay đổi.',
    population: 'Đối tượng khảo sát khác nhau.',
    base: 'Tỷ lệ tính trên cơ sở khác nhau (có hoặc không có ý kiến “không biết”, hoặc theo nguồn).',
    asked: 'Có câu chỉ hỏi một số người trả lời.',
    lowBase:
      'Có số liệu tính trên ít hơn 100 người trả lời: chênh lệch vài điểm có thể chỉ do ngẫu nhiên.',
    synthetic: 'Có số liệu minh họa đặt cạnh số liệu thật.',
  },
  noChart: 'Không có số liệu nào đủ điều kiện để vẽ biểu đồ; lý do ghi trong bảng.',
  description: 'Mô tả biểu đồ bằng lời',
  tableOf: (by, answer) =>
    [
      'Bảng so sánh',
      ...(by === null ? [] : [`theo “${by}”`]),
      ...(answer === null ? [] : [`phương án “${answer}”`]),
    ].join(', '),
  answer: 'Phương án',
  base: 'Cơ sở (n)',
  notAsked: 'không có',
  left: (questions, by) =>
    `Không có số liệu công bố theo “${by}”, nên không có trong biểu đồ và bảng: ${questions}.`,
  someLoose:
    'Có mẫu không chọn theo xác suất: số liệu của mẫu ấy chỉ nói về những người đã trả lời, không suy rộng được.',
  untested: 'Chênh lệch giữa các câu hỏi chưa được kiểm định thống kê.',
  download: 'Tải bảng này (CSV)',
  csv: [
    'khao_sat',
    'cau_hoi',
    'chia_theo',
    'nhom',
    'phuong_an',
    'co_so',
    'cach_tinh',
    'ty_le',
    'can_duoi_95',
    'can_tren_95',
    'ky_hieu',
    'minh_hoa',
    'dia_chi',
  ],
  synthetic: 'Số liệu minh họa',
};
