import { defineProblem, firstOf, given, type InBoth } from '../definition/index.ts';

/** Why a cell missed the choice it meant. */
export type ChoiceSlip =
  | 'space-end'
  | 'space-start'
  | 'space-hidden'
  | 'lookalike'
  | 'case'
  | 'number'
  | 'label'
  | 'separator'
  | 'excel-date'
  | 'excel-error'
  | 'excel-formula';

const SLIPS: InBoth<Record<ChoiceSlip, string>> = {
  vi: {
    'space-end': 'Thừa dấu cách ở cuối?',
    'space-start': 'Thừa dấu cách ở đầu?',
    'space-hidden': 'Có ký tự không nhìn thấy?',
    lookalike: 'Có chữ của bảng chữ khác trông giống chữ Việt?',
    case: 'Sai chữ hoa, chữ thường hoặc dấu?',
    number: 'Mã đã bị Excel đổi thành số?',
    label: 'Tệp ghi nội dung thay cho mã phương án?',
    separator: 'Các phương án phải cách nhau bằng dấu cách.',
    'excel-date': 'Mã đã bị Excel đổi thành ngày? Định dạng cột là Text trước khi nhập.',
    'excel-error': 'Đây là báo lỗi của Excel, không phải câu trả lời.',
    'excel-formula': 'Đây là công thức, không phải câu trả lời.',
  },
  en: {
    'space-end': 'A stray space at the end?',
    'space-start': 'A stray space at the start?',
    'space-hidden': 'A character that cannot be seen?',
    lookalike: 'Letters of another alphabet that look like Latin ones?',
    case: 'Wrong case or accents?',
    number: 'A code that Excel turned into a number?',
    label: 'The wording instead of the code?',
    separator: 'Choices are parted by spaces.',
    'excel-date': 'A code that Excel turned into a date? Format the column as Text first.',
    'excel-error': 'This is an error of Excel, not an answer.',
    'excel-formula': 'This is a formula, not an answer.',
  },
};

export const choiceUnknown = defineProblem({
  code: 'choice-unknown',
  params: given<{
    readonly list: string;
    readonly choices: readonly string[];
    readonly suggestion: string | null;
    readonly slip?: ChoiceSlip | null;
  }>(),
  vi: ({ list, choices, suggestion, slip = null }, seen) => ({
    message: `${seen} không phải là phương án của "${list}" (${firstOf(choices)})${
      slip === null ? '' : `. ${SLIPS.vi[slip]}`
    }`,
    remedy:
      suggestion === null
        ? 'sửa câu trả lời, hoặc thêm phương án vào choices.csv'
        : `sửa thành "${suggestion}"`,
  }),
  en: ({ list, choices, suggestion, slip = null }, seen) => ({
    message: `${seen} is not a choice of "${list}" (${firstOf(choices)})${
      slip === null ? '' : `. ${SLIPS.en[slip]}`
    }`,
    remedy:
      suggestion === null
        ? 'mend the answer, or add the choice to choices.csv'
        : `change it to "${suggestion}"`,
  }),
  guide: {
    why: 'Ô trả lời phải là đúng mã ở cột name của choices.csv, từng chữ một. Lý do hay gặp: dấu cách thừa, ký tự ẩn, mã bị Excel đổi (00123 thành 123, 1-3 thành 3-Jan), tệp xuất nhãn thay cho mã.',
    params: {
      list: 'hai_long',
      choices: ['1', '2', '3', 'kb'],
      suggestion: '3',
      slip: 'space-end',
    },
    seen: '3 ',
  },
});
