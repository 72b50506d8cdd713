import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { PRECISION } from './attacks-precision.fixture.ts';
import { change, data, move, page, survey, weekly, write, type Attack } from './attack.fixture.ts';

/** What files say of themselves and of one another. */
export const BETWEEN: readonly Attack[] = [
  ...PRECISION,
  [
    'a day that never was',
    change(survey, 'start: 2025-09-08', 'start: 2025-02-30'),
    [`${survey}:16 front-value`],
  ],
  [
    'a month that never was',
    change(survey, 'end: 2025-09-19', 'end: 2025-13'),
    [`${survey}:16 front-value`],
  ],
  [
    'a moment without offset',
    change(survey, 'publishAt: 2025-11-03', 'publishAt: 2025-11-03T08:00:00'),
    [`${survey}:5 front-value`],
  ],
  [
    'a topic twice',
    change(survey, '[dat-dai]', '[dat-dai, dat-dai]'),
    [`${survey}:8 front-repeated`],
  ],
  [
    'a wave without a series',
    change(survey, 'series: boi-thuong\n', ''),
    [`${survey}:24 front-needs`],
  ],
  [
    'a correction before publication',
    change(survey, 'wave: 2\n', 'wave: 2\ncorrections: [{ date: 2025-01-02, note: sửa }]\n'),
    [`${survey}:26 front-dates-order`],
  ],
  ['one wave twice', change(survey, 'wave: 2', 'wave: 1'), [`${survey}:25 wave-duplicate`]],
  [
    'one issue number twice',
    change('content/briefings/tuan-44-2026.mdx', 'number: 44', 'number: 45'),
    [`${weekly}:5 issue-duplicate`],
  ],
  [
    'the number of another year',
    change(
      weekly,
      /number: 45\nperiod: .*\n/u,
      'number: 44\nperiod: { start: 2027-11-01, end: 2027-11-07 }\n',
    ),
    [`${weekly}:6 issue-missing`],
  ],
  [
    'a series that follows a choice nobody has',
    change('data/series.csv', ',hai_long,', ',hai_lam,'),
    [
      'data/surveys/cam-van-2027/questions.csv:8 series-choice',
      'data/surveys/dat-dai-2024/questions.csv:8 series-choice',
      `${data}/questions.csv:8 series-choice`,
      'data/surveys/nhap-2026/questions.csv:8 series-choice',
    ],
  ],
  [
    'a page over a section',
    move(page, 'content/pages/khao-sat.mdx'),
    ['content/pages/khao-sat.mdx id-reserved'],
  ],
  [
    'a page named index',
    move(page, 'content/pages/index.mdx'),
    ['content/pages/index.mdx id-reserved'],
  ],
  [
    'a survey at the address of trends',
    move(survey, 'content/surveys/xu-huong.mdx'),
    [
      'content/briefings/tuan-45-2026.mdx:17 reference-survey-unknown',
      'content/briefings/tuan-45-2026.mdx:23 reference-survey-unknown',
      'content/surveys/xu-huong.mdx id-reserved',
      'data/surveys/dat-dai-2025 folder-orphan',
    ],
  ],
  ['a page named 404', move(page, 'content/pages/404.mdx'), ['content/pages/404.mdx id-reserved']],
  [
    'a name in capitals',
    move(survey, 'content/surveys/Dat-Dai-2025.mdx'),
    ['content/surveys/Dat-Dai-2025.mdx id-bad'],
  ],
  [
    'a name with accents',
    move(survey, 'content/surveys/đất dai 2025.mdx'),
    ['content/surveys/đất dai 2025.mdx id-bad'],
  ],
  [
    'two names that differ by case',
    (root) => {
      cpSync(join(root, survey), join(root, 'content/surveys/DAT-DAI-2025.mdx'));
    },
    ['content/surveys/DAT-DAI-2025.mdx id-duplicate'],
  ],
  [
    'a site that is no origin',
    change('content/site.yaml', 'thu.example', 'thu.example/a?b'),
    ['content/site.yaml:4 front-value'],
  ],
  [
    'a register without rows',
    change('data/topics.csv', /\n[^]*/u, '\n'),
    ['data/topics.csv:1 register-none'],
  ],
  [
    'a register without a column',
    change('data/localities.csv', 'valid_from', 'tu_ngay'),
    [
      'data/localities.csv:1 register-column-missing',
      'data/localities.csv:1 register-column-unknown',
    ],
  ],
  [
    'a topic twice by case',
    change('data/documents.csv', /$/u, '100-kl/tw,A,B,2014,\n'),
    ['data/documents.csv:3 register-duplicate'],
  ],
  [
    'two provinces of one name',
    change('data/localities.csv', /$/u, '97,Hà Nội,Thành phố,2008-08-01,,,\n'),
    ['data/localities.csv:90 locality-name-twice'],
  ],
  [
    'questions.csv without questions',
    write(`${data}/questions.csv`, 'type,name,label\n'),
    [`${data}/questions.csv:1 question-none`],
  ],
];
