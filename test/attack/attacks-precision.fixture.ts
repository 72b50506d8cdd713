import { change, weekly, type Attack } from './attack.fixture.ts';

const optIn = 'content/surveys/hoa-binh-2023.mdx';

/** Sampling errors of samples that have none. */
export const PRECISION: readonly Attack[] = [
  [
    'a margin of error in the text on an opt-in sample',
    change(optIn, 'đồng ý.', 'đồng ý, với độ tin cậy **95** phần\ntrăm, sai số ±3 điểm.'),
    [`${optIn}:27 prose-precision`, `${optIn}:28 prose-precision`],
  ],
  [
    'a margin of error in its front matter',
    change(optIn, 'limitations: mẫu nhỏ', 'limitations: sai số chọn mẫu là 3%'),
    [`${optIn}:22 prose-precision`],
  ],
  [
    'a margin of error in a note and its title',
    change(optIn, 'đồng ý.', 'đồng ý.\n\n<Note title="Sai số ±3%">\n\nsai số ±3%\n\n</Note>\n'),
    [`${optIn}:29 prose-precision`, `${optIn}:31 prose-precision`],
  ],
  [
    'a confidence interval of an opt-in sample',
    change(optIn, 'choice="co"', 'choice="co" interval="95"'),
    [`${optIn}:27 reference-interval-sampling`],
  ],
  [
    'a margin of error in a briefing that uses an opt-in sample',
    change(
      weekly,
      'topics: [dat-dai]\n---\n',
      'topics: [dat-dai]\nsurveys: [hoa-binh-2023]\n---\n\n## Sai số ±3 điểm\n',
    ),
    [`${weekly}:16 prose-precision`],
  ],
  [
    'the margin of error of another source, quoted',
    change(optIn, 'đồng ý.', 'đồng ý.\n\n> sai số ±3%\n\nXem [sai số ±3%](https://x.example).\n'),
    [],
  ],
];
