import type { Choice, Question } from '../survey/model/question.ts';
import type { Estimate, Result } from '../survey/model/result.ts';

export function choice(name: string, label: string, more: Partial<Choice> = {}): Choice {
  return { name, label, labelEn: null, kind: 'answer', score: null, ...more };
}

export function question(
  name: string,
  label: string,
  choices: readonly Choice[],
  more: Partial<Question> = {},
): Question {
  return {
    ...{ name, label, choices, type: 'select_one', list: name, labelEn: null, hint: null },
    ...{ role: 'question', scale: 'nominal', series: null, base: null, relevant: null },
    ...{ sections: [], wording: 'exact', complete: true, line: 2 },
    ...more,
  };
}

/** A published share, as `disclose` would let it pass. */
export function share(
  of: Question,
  name: string,
  value: number | null,
  more: Partial<Estimate> = {},
): Result {
  const estimate: Estimate = {
    ...{
      question: of.name,
      statistic: 'share',
      choice: name,
      base: 'valid',
      by: null,
      group: null,
    },
    ...{ n: null, baseN: 1180, weightedN: null, weightedBase: null, value, se: null, df: null },
    ...{ low: null, high: null, interval: null, deff: null, marks: value === null ? ['c'] : [] },
    ...more,
  };
  return estimate as Result;
}

/** Shares of everyone, in the order of the choices. */
export function shares(
  of: Question,
  values: readonly (number | null)[],
  more: Partial<Estimate> = {},
): Result[] {
  return of.choices.map(({ name }, at) => share(of, name, values[at] ?? null, more));
}

export const worries = question('q1', 'Vấn đề nào Ông/Bà quan tâm nhất hiện nay?', [
  choice(
    'dat',
    'Cấp giấy chứng nhận quyền sử dụng đất, giải quyết tranh chấp và bồi thường, hỗ trợ, tái định cư khi thu hồi đất',
  ),
  choice('viec', 'Việc làm'),
  choice('moi_truong', 'Ô nhiễm môi trường từ cơ sở chăn nuôi tập trung'),
  choice('khac', 'Khác', { kind: 'other' }),
  choice('kb', 'Không biết, khó trả lời', { kind: 'dont_know' }),
  choice('tri_an', 'An ninh trật tự'),
]);
export const worryShares = shares(worries, [0.3112, 0.4021, null, 0.12, 0.0512, null], {
  base: 'dk',
});

export const satisfaction = question(
  'q3',
  'Ông/Bà có hài lòng với việc giải quyết thủ tục hành chính ở xã không?',
  [
    choice('5', 'Rất hài lòng', { score: 2 }),
    choice('4', 'Hài lòng', { score: 1, labelEn: 'Satisfied' }),
    choice('3', 'Bình thường', { score: 0 }),
    choice('2', 'Không hài lòng', { score: -1 }),
    choice('1', 'Rất không hài lòng', { score: -2 }),
    choice('kb', 'Không biết', { kind: 'dont_know' }),
  ],
  { scale: 'bipolar' },
);
export const satisfactionShares = shares(satisfaction, [0.13, 0.45, 0.2, 0.12, 0.05, 0.05], {
  base: 'dk',
});

export const age = question(
  'tuoi',
  'Nhóm tuổi',
  [
    choice('a', '18–29 tuổi'),
    choice('b', '30–59 tuổi'),
    choice('c', 'Từ 60 tuổi'),
    choice('d', 'Không rõ'),
  ],
  { role: 'background' },
);

/** The same question by the four groups of age, of which one is small and one too small. */
export const satisfactionByAge = [
  ...shares(satisfaction, [0.15, 0.5, 0.2, 0.08, 0.02, 0.05], {
    base: 'dk',
    by: 'tuoi',
    group: 'a',
    baseN: 400,
  }),
  ...shares(satisfaction, [0.1, 0.25, 0.1, 0.3, 0.15, 0.1], {
    base: 'dk',
    by: 'tuoi',
    group: 'b',
    baseN: 692,
  }),
  ...shares(satisfaction, [0.25, 0.6, 0.05, 0.04, 0.01, 0.05], {
    base: 'dk',
    by: 'tuoi',
    group: 'c',
    baseN: 67,
  }),
  ...shares(satisfaction, [0.2, 0.4, 0.1, 0.1, 0.1, 0.1], {
    base: 'dk',
    by: 'tuoi',
    group: 'd',
    baseN: 21,
  }),
];

export const channels = question(
  'q5',
  'Ông/Bà biết tin qua những kênh nào?',
  [
    choice('tv', 'Truyền hình'),
    choice('loa', 'Loa truyền thanh cơ sở'),
    choice('mxh', 'Mạng xã hội'),
  ],
  { type: 'select_multiple' },
);

export const frequency = question(
  'q4',
  'Bao lâu một lần Ông/Bà đọc tin trên mạng?',
  [choice('1', 'Chưa bao giờ'), choice('2', 'Một tuần vài lần'), choice('3', 'Hằng ngày')],
  { scale: 'ordinal' },
);

export const waves = (
  [
    ['2022-02-23', 0.482, '02/2022'],
    ['2022-08-01', 0.521, '08/2022'],
    ['2023-08-10', null, '08/2023'],
    ['2024-02-10', 0.55, '02/2024'],
    ['2025-02-10', 0.64, '02/2025'],
    ['2025-09-10', 0.585, '09/2025'],
    ['2026-02-10', 0.613, '02/2026'],
  ] as const
).map(([date, value, label]) => ({
  ...{ date, value, label, surveyId: 'kt', baseN: 900 },
  marks: value === null ? (['c'] as const) : [],
}));
export const merger = { date: '2025-07-01', kind: 'territory', note: 'sáp nhập tỉnh' } as const;
