/** A shape in which tools export answers: its name, what it makes of the fixture's responses.csv, and what `check` must say. */
type Shape = readonly [
  string,
  (rows: readonly string[][]) => string | Uint8Array,
  readonly string[],
];

const LABELS = [
  'Giới tính',
  'Tuổi',
  'Trọng số',
  'Ông/bà hài lòng đến mức nào với việc bồi thường đất đai?',
  'Ông/bà biết thông tin về đất đai chủ yếu từ đâu?',
  'Ông/bà đề nghị chính quyền làm những việc gì?',
  'Ý kiến khác',
];
const PREFIXES = ['chung', 'chung', 'chung', 'dat', 'dat', 'dat', 'dat'];

const quote = (cell: string, by: string): string => (cell.includes(by) ? `"${cell}"` : cell);
const join = (rows: readonly (readonly string[])[], by = ',', end = '\n'): string =>
  rows.map((row) => row.map((cell) => quote(cell, by)).join(by) + end).join('');
const headed = (rows: readonly string[][], header: readonly string[]) => [header, ...rows.slice(1)];
const grouped = (rows: readonly string[][], sign: string) =>
  headed(
    rows,
    (rows[0] ?? []).map((name, i) => `${PREFIXES[i] ?? ''}${sign}${name}`),
  );
const around = (
  rows: readonly (readonly string[])[],
  before: readonly string[],
  after: readonly string[],
) =>
  rows.map((row, i) => [
    ...before.map((name) => (i === 0 ? name : `2025-09-1${String(i % 10)}`)),
    ...row,
    ...after.map((name) => (i === 0 ? name : String(i))),
  ]);

const columns = (code: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `1:${String(from + i)} ${code}`);

/** Shapes of real exports; an empty list of Problems means that the data come out right. */
export const SHAPES: readonly Shape[] = [
  [
    'KoboToolbox, CSV of XML values with groups',
    (rows) => join(around(grouped(rows, '/'), ['start', 'end'], ['_id', '_uuid', '_index']), ';'),
    // With semicolons 1.406 may be thousands: told, not guessed.
    ['survey-number'],
  ],
  [
    'KoboToolbox, with commas',
    (rows) => join(around(grouped(rows, '/'), ['start', 'end'], ['_id', '_uuid', '_index'])),
    [],
  ],
  [
    'ODK Central',
    (rows) => join(around(grouped(rows, '-'), ['SubmissionDate'], ['KEY', 'FormVersion'])),
    [],
  ],
  [
    'Excel in Vietnamese: semicolons, decimal commas, BOM, CRLF, empty columns',
    (rows) =>
      `\ufeff${join(
        rows.map((row, i) => [
          ...row.map((cell, at) => (i > 0 && at === 2 ? cell.replace('.', ',') : cell)),
          '',
          '',
        ]),
        ';',
        '\r\n',
      )}`,
    [],
  ],
  [
    'Excel, Unicode text',
    (rows) => Buffer.from(`\ufeff${join(rows, '\t', '\r\n')}`, 'utf16le'),
    [],
  ],
  [
    'Google Forms: wordings for headers, a time stamp, an address',
    (rows) => join(around(headed(rows, LABELS), ['Dấu thời gian', 'Địa chỉ email'], [])),
    ['1:2 personal-column', ...columns('response-column-unknown', 3, 9)],
  ],
  [
    'Microsoft Forms: who answered, and when',
    (rows) => join(around(rows, ['ID', 'Start time', 'Completion time', 'Email', 'Name'], [])),
    ['1:4 personal-column', '1:5 personal-column'],
  ],
  [
    'SurveyMonkey: a second row of headers',
    ([head = [], ...rows]) => join([head, head.map(() => 'Response'), ...rows]),
    ['2:1 choice-unknown', '2:2 survey-number', '2:3 survey-number', '2:4 choice-unknown'],
  ],
  [
    'a sheet with its title above',
    (rows) => join([['KẾT QUẢ KHẢO SÁT', '', '', '', '', '', ''], ...rows]),
    ['table-header-empty'],
  ],
  [
    'labels for codes',
    (rows) => join(rows.map((row) => row.map((cell) => (cell === 'nu' ? 'Nữ' : cell)))),
    ['2:1 choice-unknown'],
  ],
];
