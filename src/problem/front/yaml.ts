import { defineProblem, given, type InBoth } from '../definition/index.ts';

/** Why YAML cannot be read. */
export type YamlTrouble =
  | 'colon'
  | 'space'
  | 'quote'
  | 'sign'
  | 'key'
  | 'indent'
  | 'tab'
  | 'duplicate'
  | 'deep'
  | 'hidden-space'
  | 'wide-colon'
  | 'smart-quote'
  | 'empty'
  | 'other';

const TROUBLES: InBoth<Record<YamlTrouble, readonly [string, string]>> = {
  vi: {
    colon: [
      'dấu hai chấm trong nội dung làm dòng này đọc sai',
      'đặt cả nội dung trong dấu ngoặc kép: title: "A: B"',
    ],
    space: [
      'dòng này không có dạng "tên mục: nội dung"',
      'viết tên mục, dấu hai chấm, một dấu cách, rồi nội dung',
    ],
    quote: [
      'thiếu dấu ngoặc đóng, hoặc thiếu dấu phẩy giữa các mục trong ngoặc',
      'thêm dấu còn thiếu, hoặc đặt cả nội dung trong dấu ngoặc kép',
    ],
    sign: [
      'nội dung bắt đầu bằng một dấu có nghĩa riêng (một trong các dấu & * ! % @ `)',
      'đặt cả nội dung trong dấu ngoặc kép: "…"',
    ],
    key: ['tên mục không phải là một từ', 'viết "tên mục: nội dung", tên mục như trong hướng dẫn'],
    indent: [
      'dòng thụt vào không thẳng hàng với các dòng cùng mục',
      'thụt vào bằng dấu cách, cùng số dấu cách với các dòng cùng mục',
    ],
    tab: ['dòng thụt vào bằng phím Tab', 'thay Tab bằng hai dấu cách'],
    'hidden-space': [
      'dòng này có dấu cách lạ (dấu cách không ngắt, thường theo vào khi chép từ Word) nên không đọc được',
      'xóa dấu cách sau dấu hai chấm và ở đầu dòng, rồi gõ lại bằng phím cách',
    ],
    'wide-colon': [
      'dấu hai chấm ở đây là dấu của bàn phím khác (：)',
      'gõ lại dấu hai chấm thường, rồi một dấu cách',
    ],
    'smart-quote': [
      'mục trong danh sách nằm giữa dấu ngoặc cong “ ” của Word, nên dấu ngoặc bị đọc thành nội dung',
      'thay “ và ” bằng dấu ngoặc kép thẳng "',
    ],
    duplicate: ['mục này đã có ở trên', 'giữ lại một dòng'],
    deep: ['quá nhiều lớp lồng vào nhau', 'viết lại phần này theo mẫu trong hướng dẫn'],
    empty: ['chưa có mục nào', 'viết mỗi mục trên một dòng: "tên mục: nội dung"'],
    other: ['phần đầu tệp không đọc được', 'mỗi dòng viết "tên mục: nội dung"'],
  },
  en: {
    colon: [
      'a colon in the text makes this line unreadable',
      'put the whole text in double quotes: title: "A: B"',
    ],
    space: [
      'this line is not of the form "field: text"',
      'write the field, a colon, a space, then the text',
    ],
    quote: [
      'a closing quote or bracket, or a comma between items, is missing',
      'add it, or put the whole text in double quotes',
    ],
    sign: [
      'the text begins with a sign that has a meaning of its own (one of & * ! % @ `)',
      'put the whole text in double quotes',
    ],
    key: ['the name of the field is no word', 'write "field: text", with the fields of the guide'],
    indent: [
      'the line is not indented like its neighbours',
      'indent with spaces, as many as the neighbouring lines',
    ],
    tab: ['the line is indented with a tab', 'use two spaces instead of the tab'],
    'hidden-space': [
      'this line holds an odd space (a non-breaking one, as copied from Word), so it cannot be read',
      'delete the space after the colon and at the start of the line, and type it again',
    ],
    'wide-colon': ['this colon is of another keyboard (：)', 'type a plain colon, then a space'],
    'smart-quote': [
      'an item of a list stands between the curly quotes “ ” of Word, which then count as text',
      'put straight quotes " in their place',
    ],
    duplicate: ['this field stands above already', 'keep one of the two lines'],
    deep: ['too many levels inside one another', 'write it again as in the guide'],
    empty: ['there are no fields', 'write each field on a line: "field: text"'],
    other: ['the front matter cannot be read', 'write each line as "field: text"'],
  },
};

export const frontYaml = defineProblem({
  code: 'front-yaml',
  params: given<{ readonly trouble: YamlTrouble }>(),
  vi: ({ trouble }, seen) => {
    const [message, remedy] = TROUBLES.vi[trouble];
    return { message: seen === '' ? message : `${message}: ${seen}`, remedy };
  },
  en: ({ trouble }, seen) => {
    const [message, remedy] = TROUBLES.en[trouble];
    return { message: seen === '' ? message : `${message}: ${seen}`, remedy };
  },
  guide: {
    why: 'Phần đầu tệp viết theo quy cách YAML. Hay sai nhất: dấu hai chấm trong nội dung, thụt dòng bằng Tab, dấu ngoặc cong của Word.',
    params: { trouble: 'colon' },
    seen: 'title: Báo cáo: quý 3',
  },
});
