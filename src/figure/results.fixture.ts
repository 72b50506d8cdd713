import type { Choice, Question } from '../survey/model/question.ts';
import type { Estimate, Result } from '../survey/model/result.ts';

/** Questions and results for tests: the answers of men are partly withheld. */
export function choice(name: string, label: string, more: Partial<Choice> = {}): Choice {
  return { name, label, labelEn: null, kind: 'answer', score: null, ...more };
}

export function question(name: string, label: string, more: Partial<Question> = {}): Question {
  return {
    name,
    type: 'select_one',
    list: name,
    label,
    labelEn: null,
    hint: null,
    choices: [],
    role: 'question',
    scale: 'nominal',
    series: null,
    base: null,
    relevant: null,
    sections: [],
    wording: 'exact',
    complete: true,
    line: 2,
    ...more,
  };
}

/** A Result as `disclose` would give it. */
export function result(more: Partial<Estimate>): Result {
  const estimate: Estimate = {
    question: 'q1',
    statistic: 'share',
    choice: null,
    base: 'dk',
    by: null,
    group: null,
    n: null,
    baseN: 1180,
    weightedN: null,
    weightedBase: null,
    value: null,
    se: null,
    df: null,
    low: null,
    high: null,
    interval: null,
    deff: null,
    marks: [],
    ...more,
  };
  return estimate as Result;
}

export const HIDDEN = { value: null, n: null, marks: ['c'] } as const;

export const Q1 = question('q1', 'Ông/bà có hài lòng với <cán bộ> & thủ tục?', {
  choices: [
    choice('1', 'Hài lòng', { score: 1 }),
    choice('2', 'Không hài lòng', { score: 2 }),
    choice('kb', 'Không biết', { kind: 'dont_know' }),
  ],
  series: 'hai-long',
});

export const GIOI = question('gioi', 'Giới tính', {
  role: 'background',
  choices: [choice('nam', 'Nam'), choice('nu', 'Nữ')],
});

export const RESULTS: readonly Result[] = [
  result({ choice: '1', base: 'valid', n: 737, baseN: 1150, value: 0.641 }),
  result({ choice: '2', base: 'valid', n: 413, baseN: 1150, value: 0.359 }),
  result({ choice: '1', n: 737, value: 0.6244, se: 0.014, df: 1179, low: 0.597, high: 0.652 }),
  result({ choice: '2', n: 413, value: 0.35, se: 0.014, df: 1179, low: 0.323, high: 0.377 }),
  result({ choice: 'kb', n: 30, value: 0.0256, se: 0.005, df: 1179, low: 0.018, high: 0.036 }),
  result({ statistic: 'mean', base: 'valid', value: 1.36, baseN: 1150 }),
  result({ choice: '1', by: 'gioi', group: 'nam', n: 400, baseN: 600, value: 0.6667 }),
  result({ choice: '2', by: 'gioi', group: 'nam', ...HIDDEN, baseN: 600 }),
  result({ choice: 'kb', by: 'gioi', group: 'nam', ...HIDDEN, baseN: 600 }),
  result({
    choice: '1',
    by: 'gioi',
    group: 'nam',
    base: 'valid',
    n: 400,
    baseN: 590,
    value: 0.678,
  }),
  result({ choice: '1', by: 'gioi', group: 'nu', n: 337, baseN: 580, value: 0.581 }),
  result({ choice: '2', by: 'gioi', group: 'nu', n: 223, baseN: 580, value: 0.3845 }),
  result({ choice: 'kb', by: 'gioi', group: 'nu', n: 20, baseN: 580, value: 0.0345 }),
  result({ question: 'tuoi', statistic: 'mean', base: 'valid', value: 41.5, baseN: 1180 }),
];
