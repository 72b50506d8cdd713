import { describe, expect, test } from 'vitest';
import { formatProblem } from '../problem/sentence/format.ts';
import { diskOf, siteTexts } from './disk.fixture.ts';
import { loadFrom } from './load.ts';

/** A flash with one thing in it; what is not said is sound. */
interface Flash {
  readonly body?: string;
  readonly publishAt?: string;
  readonly localities?: string;
  readonly file?: string;
}

const PLAIN = 'Người dân nêu ý kiến ở từng khu dân cư.';

/** All Problems of the fixture site with this flash, as staff read them. */
function told({
  body = PLAIN,
  publishAt = '2026-11-05',
  localities = '',
  file = 'thu.mdx',
}: Flash) {
  const front = [
    ...['title: Bản tin thử', 'summary: Thử.', 'kind: flash'],
    'period: { start: 2026-11-02, end: 2026-11-03 }',
    ...['issuer: Đơn vị thử', 'status: published', `publishAt: ${publishAt}`, 'synthetic: true'],
    ...[`localities: [${localities}]`, 'topics: [dat-dai]'],
  ];
  const text = ['---', ...front, '---', '', body, ''].join('\n');
  const { problems } = loadFrom(diskOf(siteTexts({ [`content/briefings/${file}`]: text })));
  return problems.map((one) => formatProblem(one, 'vi'));
}

const SURVEY = 'survey="dat-dai-2025" question="boi_thuong"';

/** What was written, what the remedy says, and the flash with that done to the letter. */
const CASES: readonly (readonly [string, Flash, string, Flash])[] = [
  [
    'two answers of one side',
    { body: `Có <Value ${SURVEY} choice="rat_hai_long hai_long" /> hài lòng.` },
    'thay choice="…" bằng statistic="net" choice="top"',
    { body: `Có <Value ${SURVEY} statistic="net" choice="top" /> hài lòng.` },
  ],
  [
    'a component in small letters',
    { body: `Có <value ${SURVEY} choice="hai_long" /> hài lòng.` },
    'có phải là <Value />?',
    { body: `Có <Value ${SURVEY} choice="hai_long" /> hài lòng.` },
  ],
  [
    'an hour as it is spoken',
    { publishAt: '8h00 ngày 31/12/2026' },
    'sửa thành 2026-12-31T08:00:00+07:00',
    { publishAt: '2026-12-31T08:00:00+07:00' },
  ],
  [
    'a day as it is written by hand',
    { publishAt: '31/12/2026' },
    'sửa thành 2026-12-31',
    { publishAt: '2026-12-31' },
  ],
  [
    'a day that no calendar has',
    { publishAt: '2026-11-31' },
    'ngày không có trong lịch → sửa thành một ngày có thật',
    { publishAt: '2026-11-30' },
  ],
  [
    'a province by its name, which was merged',
    { localities: 'KONTUM' },
    'ghi mã thay cho tên: "51"',
    { localities: '"51"' },
  ],
  [
    'a table from a word processor',
    { body: 'Nội dung\tTốt\tKém\nĐường\tmười\thai mươi' },
    'hoặc viết bảng Markdown: | cột | cột |',
    { body: '| Nội dung | Tốt | Kém |\n|---|---|---|\n| Đường | mười | hai mươi |' },
  ],
  [
    'a heading with a no-break space',
    { body: `##\u00a0Bối cảnh\n\n${PLAIN}` },
    'gõ lại một dấu cách ngay sau các dấu #',
    { body: `## Bối cảnh\n\n${PLAIN}` },
  ],
  [
    'a heading without any space',
    { body: `##Bối cảnh\n\n${PLAIN}` },
    'gõ lại một dấu cách ngay sau các dấu #',
    { body: `## Bối cảnh\n\n${PLAIN}` },
  ],
  [
    'a list from a word processor',
    { body: '•\tMột việc\n•\tHai việc' },
    'thay dấu ấy và khoảng trống sau nó bằng "- "',
    { body: '- Một việc\n- Hai việc' },
  ],
  [
    'a link into a private drive',
    { body: 'Xem [bảng](https://drive.google.com/file/d/abc/view) kèm theo.' },
    'bỏ liên kết',
    { body: 'Xem bảng kèm theo.' },
  ],
  [
    'a difference in points',
    { body: 'Tỷ lệ ấy tăng 12 điểm phần trăm.' },
    'số trích từ nguồn khác thì gắn liên kết tới nguồn',
    { body: 'Tỷ lệ ấy tăng [12 điểm phần trăm](https://example.org/bao-cao).' },
  ],
  [
    'a file whose true ending is hidden',
    { file: 'thu.mdx.txt' },
    'đổi tên thành thu.mdx',
    { file: 'thu.mdx' },
  ],
];

describe('a remedy done to the letter', () => {
  test.each(CASES)('mends %s', (_, wrong, remedy, mended) => {
    const sentences = told(wrong);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(remedy);
    expect(told(mended)).toEqual([]);
  });
});
