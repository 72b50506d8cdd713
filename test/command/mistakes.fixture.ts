/** One mistake: what it is, the file, what is replaced by what, and what the message must contain. */
export type Mistake = readonly [string, string, string | RegExp, string, string];

export const survey = 'content/surveys/dat-dai-2025.mdx';
export const responses = 'data/surveys/dat-dai-2025/responses.csv';
export const questions = 'data/surveys/dat-dai-2025/questions.csv';

/** One mistake of each kind that `check` must find, made in the fixture site by one replacement. */
export const MISTAKES: readonly Mistake[] = [
  [
    'a code not in force on the fieldwork dates',
    survey,
    '["51"]',
    '["62"]',
    `${survey}:7:14 localities.0: mã địa phương "62" không có hiệu lực vào ngày 2025-09-08 (Kon Tum: 2008-08-01 – 2025-06-30)`,
  ],
  ['an unknown topic', survey, '[dat-dai]', '[dat-da]', 'có phải là "dat-dai"?'],
  [
    'a missing disclosure field',
    survey,
    /frame: .*\n/u,
    '',
    `${survey}:1:1 frame: thiếu mục bắt buộc`,
  ],
  [
    'dates out of order',
    survey,
    'start: 2025-09-08',
    'start: 2025-10-08',
    'ngày "fieldwork.end" sớm hơn ngày "fieldwork.start"',
  ],
  [
    'fewer valid forms than rows',
    survey,
    'valid: 260',
    'valid: 259',
    'số "responses.csv" ("260 > 259") lớn hơn số "valid"',
  ],
  ['more returned than issued', survey, 'issued: 320', 'issued: 20', 'lớn hơn số "issued"'],
  ['an unknown document', survey, '100-KL/TW', '101-KL/TW', 'danh mục văn bản'],
  [
    'an unknown question in MDX',
    survey,
    'question="boi_thuong" by',
    'question="boi_thuon" by',
    'boi_thuong',
  ],
  [
    'an unknown choice in MDX',
    survey,
    'choice="hai_long" from',
    'choice="hai_lon" from',
    'hai_long',
  ],
  [
    'an unknown survey in MDX',
    survey,
    'from="dat-dai-2024"',
    'from="dat-dai-2023"',
    'dat-dai-2023',
  ],
  ['an unknown component', survey, '<Trend', '<Trent', 'Trend'],
  ['an import', survey, '## Qua các năm', 'import x from "fs"\n\n## Qua các năm', survey],
  ['an expression', survey, '## Qua các năm', '{process.env.HOME}\n\n## Qua các năm', survey],
  ['a script', survey, '## Qua các năm', '<script>alert(1)</script>\n\n## Qua các năm', survey],
  ['an unsafe link', survey, '## Qua các năm', '[x](javascript:alert)\n\n## Qua các năm', survey],
  [
    'a sign that MDX takes for a tag',
    survey,
    '## Qua các năm',
    'Dưới <5 người\n\n## Qua các năm',
    survey,
  ],
  ['an unknown choice in the answers', responses, ',can_bo,', ',canbo,', 'sửa thành "can_bo"'],
  ['a weight of zero', responses, /(nam|nu),(\d+),[\d.]+/u, '$1,$2,0', 'trong_so'],
  ['a decimal comma', responses, /(nam|nu),(\d+),(\d)\.(\d+)/u, '$1,$2,"$3,$4"', 'trong_so'],
  ['an unknown column', responses, 'nguon_tin', 'nguon_tim', 'nguon_tin'],
  ['a duplicate column', responses, 'gioi,tuoi', 'gioi,gioi', `${responses}:1`],
  ['a column of personal data', responses, 'y_kien', 'Địa chỉ email', `${responses}:1:7`],
  ['an unknown question type', questions, 'integer', 'interger', 'integer'],
  ['a duplicate question', questions, ',tuoi,', ',gioi,', `${questions}:4`],
  ['an unknown series', questions, 'boi-thuong', 'boi-thuon', 'có phải là "boi-thuong"?'],
  [
    'a list that is not there',
    questions,
    'select_one nguon',
    'select_one nguon_tin',
    `${questions}:9:1`,
  ],
  [
    'percentages that do not add up',
    'data/surveys/hoa-binh-2023/results.csv',
    '18.8',
    '28.8',
    '110',
  ],
  [
    'an unknown word for a stream',
    'data/briefings/tuan-45-2026/streams.csv',
    'một số ý kiến',
    '12%',
    'tuyệt đại đa số',
  ],
  [
    'a table that is not there',
    'content/briefings/tuan-45-2026.mdx',
    'phan-anh.csv',
    'phan-an.csv',
    'phan-anh.csv',
  ],
  [
    'a figure quoted before its release',
    'content/briefings/tuan-45-2026.mdx',
    /dat-dai-2025/u,
    'cam-van-2027',
    'lộ sớm',
  ],
];
