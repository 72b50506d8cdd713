import type { Base, ChoiceKind, QuestionType, Statistic } from '../../survey/index.ts';

/** Sheets and column heads of results.xlsx. */
export const workbook = {
  sheets: { about: 'Đọc trước', results: 'Kết quả', questions: 'Câu hỏi' },
  source: 'Nguồn số liệu',
  citation: 'Cách trích dẫn',
  address: 'Địa chỉ trang',
  figures: 'Số liệu',
  marks: 'Ký hiệu',
  /** How the second sheet is laid out: a row a figure of everyone or of a group, or a column a group. */
  layouts: {
    list: 'Mỗi dòng của bảng “Kết quả” là một số liệu.',
    grid: 'Mỗi dòng của bảng “Kết quả” là một phương án hoặc một chỉ số của câu hỏi; mỗi cột là tất cả người trả lời hoặc một nhóm. Các cột lần lượt là giá trị, số trả lời làm cơ sở, số trả lời trong ô, hai cận của khoảng tin cậy và ký hiệu; cột không có số liệu được lược bỏ.',
  },
  /** How the numbers of the second sheet are to be read. */
  remarks: [
    'Tỷ lệ là số có định dạng phần trăm: 62,4% được lưu là 0,624.',
    'Tỷ lệ tính theo trọng số nếu cuộc khảo sát có trọng số; số người hoặc lượt trả lời luôn là số đếm, chưa nhân trọng số.',
    'Ô có ký hiệu [c] hoặc [u] là số liệu không công bố. Ô trống là số liệu mà nguồn không in hoặc không có.',
  ],
  columns: {
    question: 'Câu hỏi',
    by: 'Chia theo',
    group: 'Nhóm',
    statistic: 'Loại số liệu',
    choice: 'Phương án',
    value: 'Giá trị',
    low: 'Cận dưới (95%)',
    high: 'Cận trên (95%)',
    n: 'Số trả lời trong ô',
    baseN: 'Số trả lời làm cơ sở',
    base: 'Cơ sở tính',
    marks: 'Ký hiệu',
    note: 'Ghi chú',
    questionName: 'Mã câu hỏi',
  },
  /** Columns of a series over time, before those. */
  trendColumns: {
    survey: 'Cuộc khảo sát',
    date: 'Thời gian',
    place: 'Địa bàn',
    break: 'Đứt chuỗi trước số liệu này',
  },
  everyone: 'Tất cả',
  statistics: {
    share: 'Tỷ lệ',
    mean: 'Trung bình',
    total: 'Tổng',
    median: 'Trung vị',
    net: 'Chênh lệch giữa hai phía',
  } satisfies Record<Statistic, string>,
  /** A net is of one side of a scale, or of the difference between the two. */
  nets: { balance: 'Hiệu số hai phía', top: 'Phía tích cực', bottom: 'Phía tiêu cực' },
  bases: {
    valid: 'Chỉ tính ý kiến rõ ràng',
    dk: 'Gồm cả “không biết”',
    asked: 'Tất cả người được hỏi',
    published: 'Theo nguồn công bố',
  } satisfies Record<Base, string>,
  questionColumns: {
    name: 'Mã câu hỏi',
    section: 'Phần',
    label: 'Lời hỏi',
    wording: 'Nguyên văn hay viết lại',
    type: 'Cách trả lời',
    asked: 'Người được hỏi',
    choiceName: 'Mã phương án',
    choice: 'Phương án',
    kind: 'Loại phương án',
  },
  wordings: { exact: 'Nguyên văn', paraphrase: 'Trang này viết lại; nguồn không in nguyên văn' },
  askedAll: 'Tất cả',
  types: {
    select_one: 'Chọn một',
    select_multiple: 'Chọn nhiều',
    integer: 'Số nguyên',
    decimal: 'Số thập phân',
    range: 'Thang số',
    text: 'Trả lời bằng chữ',
    date: 'Ngày tháng',
  } satisfies Record<QuestionType, string>,
  kinds: {
    answer: 'Ý kiến rõ ràng',
    other: 'Ý kiến khác',
    dont_know: 'Không biết, khó trả lời',
    refused: 'Từ chối trả lời',
    not_applicable: 'Không thuộc diện trả lời',
  } satisfies Record<ChoiceKind, string>,
};

export type WorkbookWords = typeof workbook;
