import type { Expected, FrontParams, YamlTrouble } from '../params/front.ts';
import type { Sentences } from '../params/all.ts';

const troubles: Readonly<Record<YamlTrouble, readonly [string, string]>> = {
  colon: [
    'dấu hai chấm trong nội dung làm dòng này đọc sai',
    'đặt cả nội dung trong dấu ngoặc kép: title: "A: B"',
  ],
  quote: ['dấu ngoặc mở mà không đóng', 'đóng dấu ngoặc, hoặc đặt cả nội dung trong dấu ngoặc kép'],
  indent: [
    'dòng thụt vào không thẳng với các dòng cùng mục',
    'thụt vào bằng dấu cách, số dấu cách như các dòng cùng mục',
  ],
  tab: ['dòng thụt vào bằng phím Tab', 'thay Tab bằng hai dấu cách'],
  duplicate: ['mục này đã có ở trên', 'giữ lại một dòng'],
  other: ['phần đầu tệp không đọc được', 'mỗi dòng viết "tên mục: nội dung"'],
};

const expectations: Readonly<Record<Expected, readonly [string, string]>> = {
  text: ['phải là một đoạn chữ', 'viết nội dung sau dấu hai chấm'],
  list: ['phải là một danh sách có ít nhất một mục', 'viết dạng ["mục thứ nhất", "mục thứ hai"]'],
  fields: ['phải gồm các mục con', 'xem ví dụ trong hướng dẫn'],
  period: ['phải có ngày bắt đầu và ngày kết thúc', 'viết { start: 2026-10-05, end: 2026-10-23 }'],
  day: ['không phải là ngày', 'viết năm-tháng-ngày: 2026-10-05'],
  'partial-day': ['không phải là ngày, tháng hoặc năm', 'viết 2026-10-05, 2026-10 hoặc 2026'],
  moment: ['không phải là thời điểm', 'viết 2026-10-05 hoặc 2026-10-05T08:00:00+07:00'],
  count: ['không phải là số đếm', 'viết chữ số liền nhau, không dấu chấm: 1200'],
  number: ['không phải là số thứ tự', 'viết một số nguyên từ 1 trở lên'],
  url: ['không phải là địa chỉ trang', 'viết cả địa chỉ, bắt đầu bằng https://'],
  flag: ['phải là true hoặc false', 'viết true (đúng) hoặc false (không)'],
};

export const front: Sentences<FrontParams> = {
  'front-absent': () => ({
    message: 'tệp không có phần đầu (front matter)',
    remedy: 'thêm phần đầu giữa hai dòng --- ở ngay đầu tệp; lệnh mẫu có trong hướng dẫn',
  }),
  'front-unclosed': () => ({
    message: 'phần đầu tệp mở bằng --- nhưng không có dòng --- đóng lại',
    remedy: 'thêm một dòng --- sau mục cuối cùng của phần đầu',
  }),
  'front-yaml': ({ trouble }, seen) => {
    const [message, remedy] = troubles[trouble];
    return { message: seen === '' ? message : `${message}: ${seen}`, remedy };
  },
  'front-missing': () => ({
    message: 'thiếu mục bắt buộc',
    remedy: 'thêm mục này vào phần đầu tệp',
  }),
  'front-empty': () => ({
    message: 'mục này để trống',
    remedy: 'điền nội dung; nguồn đã công bố mà không nêu thì viết "không nêu"',
  }),
  'front-unknown': ({ suggestion }, seen) => ({
    message: `${seen} không phải là mục của phần đầu tệp`,
    remedy: suggestion === null ? 'bỏ mục này' : `có phải ý bạn là "${suggestion}"?`,
  }),
  'front-choice': ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là một trong: ${allowed.join(', ')}`,
    remedy:
      suggestion === null
        ? 'chọn một giá trị trong danh sách'
        : `có phải ý bạn là "${suggestion}"?`,
  }),
  'front-value': ({ expected }, seen) => {
    const [message, remedy] = expectations[expected];
    return { message: seen === '' ? message : `${seen} ${message}`, remedy };
  },
  'front-dates-order': ({ earlier, later }, seen) => ({
    message: `${seen}: ngày "${later}" sớm hơn ngày "${earlier}"`,
    remedy: 'kiểm tra lại hai ngày, nhất là năm',
  }),
  'front-counts-order': ({ more, fewer }, seen) => ({
    message: `số "${fewer}" (${seen}) lớn hơn số "${more}"`,
    remedy: 'phải theo thứ tự: phát ra ≥ thu về ≥ hợp lệ ≥ số dòng trong responses.csv',
  }),
  'front-unstated': () => ({
    message: 'chỉ khảo sát lấy số liệu đã công bố ở nơi khác mới được ghi "không nêu"',
    remedy: 'điền nội dung thật, hoặc khai nguồn ở mục publishedElsewhere',
  }),
  'front-locality-day': () => ({
    message: 'không có ngày khảo sát nên không biết mã địa phương thuộc thời kỳ nào',
    remedy: 'thêm mục localitiesOn: năm hoặc ngày mà mã địa phương có hiệu lực',
  }),
};
