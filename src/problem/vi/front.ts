import type { Expected, FrontParams, YamlTrouble } from '../params/front.ts';
import type { Sentences } from '../params/all.ts';

const troubles: Readonly<Record<YamlTrouble, readonly [string, string]>> = {
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
};

const expectations: Readonly<Record<Expected, readonly [string, string]>> = {
  text: ['phải là một đoạn chữ', 'viết nội dung sau dấu hai chấm'],
  list: ['phải là một danh sách có ít nhất một mục', 'viết dạng ["mục thứ nhất", "mục thứ hai"]'],
  entries: [
    'phải là một danh sách mà mỗi mục gồm các mục con',
    'viết mỗi mục trên một dòng, ví dụ: - { date: 2026-10-05, note: "…" }',
  ],
  fields: ['phải gồm các mục con', 'xem ví dụ trong hướng dẫn'],
  period: ['phải có ngày bắt đầu và ngày kết thúc', 'viết { start: 2026-10-05, end: 2026-10-23 }'],
  day: ['không phải là ngày', 'viết năm-tháng-ngày: 2026-10-05'],
  'partial-day': [
    'không phải là ngày, tháng hoặc năm có thật',
    'viết 2026-10-05, 2026-10 hoặc 2026',
  ],
  moment: ['không phải là thời điểm', 'viết 2026-10-05 hoặc 2026-10-05T08:00:00+07:00'],
  count: ['không phải là số đếm', 'viết các chữ số liền nhau, không có dấu chấm: 1200'],
  number: ['không phải là số thứ tự', 'viết một số nguyên từ 1 trở lên'],
  'below-one': ['không phải là số giữa 0 và 1', 'viết bằng dấu chấm thập phân, ví dụ 0.3'],
  'above-one': ['không phải là số lớn hơn 1', 'viết bằng dấu chấm thập phân, ví dụ 3.5'],
  tiny: ['không phải là số giữa 0 và 0.01', 'viết bằng dấu chấm thập phân, ví dụ 0.000001'],
  url: ['không phải là địa chỉ trang', 'viết đủ địa chỉ, bắt đầu bằng https://'],
  origin: [
    'không phải là địa chỉ gốc của trang',
    'viết như https://example.org, không có gì phía sau tên miền; đường dẫn con ghi ở mục base',
  ],
  path: ['không phải là đường dẫn', 'bắt đầu và kết thúc bằng dấu /, ví dụ /bao-cao/'],
  flag: ['phải là true hoặc false', 'viết true (đúng) hoặc false (không)'],
};

export const front: Sentences<FrontParams> = {
  'front-absent': ({ dashes }, seen) =>
    dashes
      ? {
          message: `dòng đầu ${seen} phải là ba dấu gạch nối ---, nhưng đã bị đổi (Word hay tự nối gạch)`,
          remedy:
            'gõ lại đúng ba dấu gạch nối liền nhau ở dòng đầu và ở dòng cuối của phần đầu tệp',
        }
      : {
          message: 'thiếu phần đầu tệp',
          remedy: 'thêm phần đầu tệp giữa hai dòng --- ở ngay dòng đầu; mẫu có trong hướng dẫn',
        },
  'front-unclosed': () => ({
    message: 'phần đầu tệp mở bằng dòng --- nhưng không có dòng --- đóng lại',
    remedy: 'thêm một dòng --- sau mục cuối cùng của phần đầu tệp',
  }),
  'front-yaml': ({ trouble }, seen) => {
    const [message, remedy] = troubles[trouble];
    return { message: seen === '' ? message : `${message}: ${seen}`, remedy };
  },
  'front-missing': () => ({
    message: 'thiếu mục bắt buộc',
    remedy: 'thêm mục này vào phần đầu tệp',
  }),
  'front-empty': ({ mayBeUnstated, required }) => ({
    message: 'mục này để trống',
    remedy: mayBeUnstated
      ? 'điền nội dung; chỉ khi dẫn lại số liệu đã công bố mà nguồn không nêu mới viết "không nêu"'
      : required
        ? 'điền nội dung; mục này bắt buộc'
        : 'điền nội dung; nếu mục không bắt buộc thì có thể xóa cả mục',
  }),
  'front-long': ({ limit }) => ({
    message: `phần đầu tệp dài quá ${limit.toLocaleString('vi-VN')} ký tự`,
    remedy: 'chuyển phần văn dài xuống dưới dòng --- thứ hai',
  }),
  'front-repeated': (_, seen) => ({
    message: `${seen} đã có trong danh sách này`,
    remedy: 'chỉ giữ lại một',
  }),
  'front-needs': ({ needs }) => ({
    message: `mục này phải đi cùng mục "${needs}"`,
    remedy: `thêm mục "${needs}", hoặc bỏ mục này`,
  }),
  'front-unknown': ({ suggestion }, seen) => ({
    message: `${seen} không phải là mục của phần đầu tệp`,
    remedy: suggestion === null ? 'bỏ mục này' : `có phải là "${suggestion}"?`,
  }),
  'front-choice': ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là một trong: ${allowed.join(', ')}`,
    remedy:
      suggestion === null
        ? 'chọn một từ trong danh sách và chép đúng từng chữ'
        : `có phải là "${suggestion}"?`,
  }),
  'front-value': ({ expected, suggestion = null }, seen) => {
    const [message, remedy] = expectations[expected];
    return {
      message: seen === '' ? message : `${seen} ${message}`,
      remedy: suggestion === null ? remedy : `sửa thành ${suggestion}`,
    };
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
