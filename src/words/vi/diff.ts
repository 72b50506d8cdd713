import type { DiffWords } from '../type/index.ts';

export const diff: DiffWords = {
  faults: {
    'no-git': () =>
      'máy này chưa cài git nên không lấy được bản cũ; ghi một thư mục để so sánh: dlxh diff THƯ_MỤC_CŨ',
    'no-repository': () =>
      'thư mục này không nằm trong kho git nên không có bản cũ; ghi một thư mục để so sánh: dlxh diff THƯ_MỤC_CŨ',
    'no-revision': (wanted) =>
      `không có bản "${wanted}" trong kho git, và cũng không có thư mục nào như vậy chứa content`,
    'no-content': (wanted) => `bản "${wanted}" chưa có thư mục content và data`,
  },
  baseBroken: (base, problems) =>
    `Bản ${base} có ${String(problems)} lỗi nên không dựng được và không so sánh được. Chọn một bản không có lỗi; các lỗi của bản ấy:`,
  against: (base, at) => `So với bản ${base}, trên trang công khai lúc ${at}:`,
  nothing: 'Không có gì thay đổi trên trang.',
  survey: 'Khảo sát',
  briefing: 'Bản tin',
  fates: {
    added: 'sẽ được công bố',
    removed: 'SẼ KHÔNG CÒN trên trang công khai',
    kept: 'được sửa',
    unseen: 'được sửa, chưa có trên trang công khai',
  },
  figureFates: {
    changed: (count) => `${String(count)} số liệu thay đổi`,
    withheld: (count) => `${String(count)} số liệu đang công bố sẽ bị giữ kín`,
    gone: (count) => `${String(count)} số liệu đang công bố sẽ không còn`,
    new: (count) => `${String(count)} số liệu mới`,
  },
  header: ['câu hỏi', 'phương án', 'nhóm', 'trước → sau'],
  statistics: {
    mean: 'trung bình',
    total: 'tổng',
    median: 'trung vị',
    balance: 'chênh lệch hai phía',
    top: 'cộng phía tích cực',
    bottom: 'cộng phía tiêu cực',
  },
  otherBases: (count) => `và ${String(count)} số liệu như thế ở các cơ sở tính khác`,
  more: (count) => `… và ${String(count)} dòng nữa (xem đủ bằng --json)`,
  rows: (before, after, lost) =>
    `số phiếu làm căn cứ: ${before} → ${after}${lost === null ? '' : ` (mất ${lost} phiếu)`}`,
  wording: (question) => `lời hỏi của câu ${question} thay đổi`,
  seriesWording: (question, series, wave) =>
    `lời hỏi của câu ${question} khác với ${wave === null ? 'bản đã công bố' : `đợt trước (${wave})`}, mà câu này thuộc chuỗi ${series}; nếu đúng là hỏi khác thì ghi chỗ đứt chuỗi vào data/series-breaks.csv`,
  passages: (headings) => `lời văn thay đổi ở: ${headings.join('; ')}`,
  opening: 'phần mở đầu',
  cells: (count) => `${String(count)} chỗ thay đổi trong các bảng`,
  rowAdded: '(dòng mới)',
  rowGone: '(mất dòng)',
  corrections: (count) => `có ${String(count)} lời đính chính mới`,
  none: '(không có)',
  overall: '(chung)',
  refused: (problems) => `${String(problems)} điều phải xử lý trước khi công bố:`,
  fine: 'Không có điều gì phải xử lý.',
};
