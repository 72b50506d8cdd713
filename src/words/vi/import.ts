import type { ImportWords } from '../type/index.ts';

export const importing: ImportWords = {
  formats: {
    xlsform: 'biểu mẫu XLSForm (KoboToolbox, ODK) và phiếu trả lời',
    google: 'Google Forms',
    microsoft: 'Microsoft Forms',
    'survey-monkey': 'SurveyMonkey',
    qualtrics: 'Qualtrics',
    'lime-survey': 'LimeSurvey',
    plain: 'bảng tính, mỗi dòng một phiếu',
    spss: 'SPSS',
    tables: 'bảng kết quả',
  },
  found: (file, format, rows, columns) => `${file}: ${format}; ${rows} phiếu, ${columns} cột.`,
  tables: (file, questions, rows) => `${file}: ${questions} bảng kết quả, ${rows} dòng.`,
  keptTitle: (count) => `Giữ lại ${count} cột:`,
  keptHeader: ['cột', 'tên', 'hiểu là', 'vai trò, thang', 'phương án', 'số phiếu', 'câu hỏi'],
  droppedTitle: (count) => `Bỏ ${count} cột, không ghi vào đâu:`,
  droppedHeader: ['cột', 'lý do', 'số ô', 'tiêu đề'],
  types: {
    select_one: 'chọn một',
    select_multiple: 'chọn nhiều',
    integer: 'số nguyên',
    decimal: 'số thập phân',
  },
  roles: {
    question: '',
    background: 'đặc điểm người trả lời',
    weight: 'trọng số',
    stratum: 'tầng',
    cluster: 'cụm',
    stratum_clusters: 'số cụm của tầng',
    cluster_people: 'số người của cụm',
    population: 'quy mô tổng thể',
    ignore: 'không dùng',
  },
  scales: { nominal: '', ordinal: 'có thứ tự', bipolar: 'hai phía' },
  reasons: {
    name: 'tên người',
    phone: 'số điện thoại',
    email: 'thư điện tử',
    identity: 'số giấy tờ tùy thân',
    address: 'địa chỉ, nơi ở cụ thể',
    device: 'địa chỉ mạng, thiết bị, tệp đính kèm',
    place: 'tọa độ',
    birth: 'ngày, năm sinh (hãy thay bằng nhóm tuổi)',
    text: 'câu trả lời viết bằng chữ',
    time: 'thời điểm trả lời',
    date: 'ngày tháng',
    key: 'số thứ tự, mã phiếu',
    empty: 'cột trống',
    tool: 'cột của phần mềm',
    weight: 'trọng số không đủ hoặc không lớn hơn 0 ở mọi phiếu',
    chosen: 'bỏ theo yêu cầu',
    unasked: 'không có trong biểu mẫu',
  },
  notes: {
    'header-made': () =>
      'Bỏ 1 dòng tiêu đề do Excel tự đặt (Column1, Column2…); tiêu đề thật ở dòng dưới.',
    'header-rows': (count) => `Bỏ ${count} dòng tiêu đề.`,
    numbering: () => 'Bỏ dòng đánh số cột dưới tiêu đề.',
    'repeated-header': (count) => `Bỏ ${count} dòng lặp lại tiêu đề.`,
    signature: (count) => `Bỏ ${count} dòng cuối: chữ ký.`,
    total: (count) => `Bỏ ${count} dòng cuối: dòng tổng.`,
    remark: (count) => `Bỏ ${count} dòng cuối: ghi chú.`,
    joined: (count, letters) =>
      `Các cột ${letters}: gộp thành một câu chọn nhiều, cơ sở ${count} phiếu. Nếu câu này chỉ hỏi một phần số phiếu thì xóa ô 0 của những phiếu không được hỏi trong responses.csv.`,
    united: (count, letters) =>
      `Các cột ${letters}: ${count} nhánh của cùng một câu hỏi, gộp thành một.`,
    alike: (count, letters) =>
      `Các cột ${letters} cùng tiêu đề mà câu trả lời khác nhau: giữ thành ${count} câu riêng; hãy ghi rõ lời từng câu trong questions.csv.`,
    twin: (_, letters) => `Các cột ${letters} giống hệt nhau: giữ cột đầu.`,
    'no-answer': (count, letters, seen) =>
      `Cột ${letters}: ${count} ô ghi ${seen} hiểu là không trả lời.`,
    previews: (count) => `Bỏ ${count} phiếu làm thử của người soạn phiếu.`,
    'range-dates': (count, letters) =>
      `Cột ${letters}: ${count} ô bị Excel đổi từ khoảng số thành ngày (1-2 thành 01-Feb), đã đổi lại.`,
    battery: (count, letters) =>
      `Các cột ${letters}: ${count} mục cùng một thang, dùng chung danh sách.`,
    'codes-only': (_, letters) =>
      `Các cột ${letters} chỉ có mã phương án (A1, A2…). Muốn có lời phương án thì xuất lại từ LimeSurvey với "Câu trả lời đầy đủ" (Full answers).`,
    'names-spaced': (count) => `${count} mã phương án có dấu cách đã viết liền bằng dấu gạch dưới.`,
    'wide-table': (count) =>
      `Bảng nhiều mức trên một dòng: ${count} tiêu chí, mỗi tiêu chí thành một câu hỏi.`,
  },
  merged: (letter, count) =>
    `Cột ${letter}: ${count} câu trả lời hiếm hoặc có thông tin riêng đã gộp vào "Khác".`,
  grouped: (letter) => `Cột ${letter}: tuổi chính xác đã đổi thành nhóm tuổi.`,
  unread: (sheets) =>
    `Không đọc các trang tính: ${sheets}. Muốn đọc trang nào thì ghi --sheet "tên trang tính".`,
  doubts: {
    codes: 'ít giá trị, toàn số nhỏ: có thể là điểm, mã phương án, hoặc số đếm',
    commas: 'dấu phẩy có thể ngăn hai phương án, hoặc nằm trong một phương án',
    dates:
      'có ngày lẫn với khoảng số: Excel có thể đã đổi 1-2, 3-5 thành ngày. Nên sửa trong tệp gốc (định dạng cột là Text) rồi nhập lại',
    text: 'có thể là câu trả lời viết bằng chữ, hoặc phương án ít người chọn',
  },
  readings: { one: 'chọn một', many: 'chọn nhiều', number: 'con số', drop: 'bỏ cột này' },
  doubt: (letter, doubt, taken) => `Cột ${letter} chưa chắc (${doubt}); hiểu là: ${taken}.`,
  question: (letter, header, doubt) => `Cột ${letter} "${header}": ${doubt}.`,
  option: (number, reading, taken) => `  ${number}. ${reading}${taken ? ' (mặc định)' : ''}`,
  prompt: 'Chọn số rồi bấm Enter (bỏ trống là mặc định): ',
  notOption: 'Không có số ấy, xin chọn lại.',
  written: (folder) => `Đã ghi vào ${folder}:`,
  privacy:
    'Phần mềm không dò hết được dữ liệu cá nhân: hãy mở lại các tệp vừa ghi và đọc qua trước khi lưu vào kho. Không chép tệp gốc vào kho.',
  next: (id) =>
    `Việc tiếp theo: npx dlxh new survey --survey ${id} để lập trang, điền phần đầu tệp, rồi npx dlxh check.`,
  nextExisting: 'Việc tiếp theo: npx dlxh check.',
  nothingWritten: 'Không ghi gì.',
};
