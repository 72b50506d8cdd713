import { defineProblem, given, type InBoth } from '../definition/index.ts';

/** What a field should hold. */
export type Expected =
  | 'text'
  | 'list'
  | 'entries'
  | 'fields'
  | 'period'
  | 'day'
  | 'partial-day'
  | 'real-day'
  | 'moment'
  | 'count'
  | 'number'
  | 'below-one'
  | 'above-one'
  | 'tiny'
  | 'url'
  | 'origin'
  | 'path'
  | 'flag';

const EXPECTATIONS: InBoth<Record<Expected, readonly [string, string]>> = {
  vi: {
    text: ['phải là một đoạn chữ', 'viết nội dung sau dấu hai chấm'],
    list: ['phải là một danh sách có ít nhất một mục', 'viết dạng ["mục thứ nhất", "mục thứ hai"]'],
    entries: [
      'phải là một danh sách mà mỗi mục gồm các mục con',
      'viết mỗi mục trên một dòng, ví dụ: - { date: 2026-10-05, note: "…" }',
    ],
    fields: ['phải gồm các mục con', 'xem ví dụ trong hướng dẫn'],
    period: [
      'phải có ngày bắt đầu và ngày kết thúc',
      'viết { start: 2026-10-05, end: 2026-10-23 }',
    ],
    day: ['không phải là ngày', 'viết năm-tháng-ngày: 2026-10-05'],
    'partial-day': [
      'không phải là ngày, tháng hoặc năm có thật',
      'viết 2026-10-05, 2026-10 hoặc 2026',
    ],
    'real-day': ['là ngày không có trong lịch', 'sửa thành một ngày có thật của tháng ấy'],
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
  },
  en: {
    text: ['must be text', 'write the text after the colon'],
    list: ['must be a list of at least one item', 'write ["first", "second"]'],
    entries: [
      'must be a list of entries with fields of their own',
      'write each on a line, such as: - { date: 2026-10-05, note: "…" }',
    ],
    fields: ['must consist of fields of its own', 'see the example in the guide'],
    period: ['must have a first and a last day', 'write { start: 2026-10-05, end: 2026-10-23 }'],
    day: ['is not a date', 'write year-month-day: 2026-10-05'],
    'partial-day': ['is not a real day, month or year', 'write 2026-10-05, 2026-10 or 2026'],
    'real-day': ['is a day that no calendar has', 'write a real day of that month'],
    moment: ['is not a moment', 'write 2026-10-05 or 2026-10-05T08:00:00+07:00'],
    count: ['is not a count', 'write digits only: 1200'],
    number: ['is not an ordinal number', 'write a whole number from 1 up'],
    'below-one': ['is not a number between 0 and 1', 'write it with a decimal point, as in 0.3'],
    'above-one': ['is not a number above 1', 'write it with a decimal point, as in 3.5'],
    tiny: ['is not a number between 0 and 0.01', 'write it with a decimal point, as in 0.000001'],
    url: ['is not an address', 'write the whole address, beginning with https://'],
    origin: [
      'is not the origin of a site',
      'write it as https://example.org, with nothing after; a path belongs in base',
    ],
    path: ['is not a path', 'begin and end it with /, such as /reports/'],
    flag: ['must be true or false', 'write true or false'],
  },
};

export const frontValue = defineProblem({
  code: 'front-value',
  params: given<{ readonly expected: Expected; readonly suggestion?: string | null }>(),
  vi: ({ expected, suggestion = null }, seen) => {
    const [message, remedy] = EXPECTATIONS.vi[expected];
    return {
      message: seen === '' ? message : `${seen} ${message}`,
      remedy: suggestion === null ? remedy : `sửa thành ${suggestion}`,
    };
  },
  en: ({ expected, suggestion = null }, seen) => {
    const [message, remedy] = EXPECTATIONS.en[expected];
    return {
      message: seen === '' ? message : `${seen} ${message}`,
      remedy: suggestion === null ? remedy : `write ${suggestion}`,
    };
  },
  guide: {
    why: 'Nội dung không đúng kiểu của mục. Ngày viết năm-tháng-ngày để không lẫn ngày với tháng.',
    params: { expected: 'partial-day', suggestion: '2025-09-08' },
    seen: '08/09/2025',
  },
});
