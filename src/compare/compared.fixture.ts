import type { Question } from '../survey/model/question.ts';
import { comparedOf, type Compared } from './compared.ts';
import { comparisonOf, type Comparison } from './comparison.ts';
import type { PublishedSurvey } from './published.ts';
import type { CompareState } from './state.ts';

type Row = PublishedSurvey['results'][number];
type Asked = PublishedSurvey['questions'][number];

/** Choices by their labels; names are numbers. */
export const choicesOf = (...labels: readonly string[]): Question['choices'] =>
  labels.map((label, at) => ({
    name: String(at + 1),
    label,
    labelEn: null,
    kind: 'answer' as const,
    score: null,
  }));

/** A question of the surveys below. */
export function questionOf(parts: Partial<Asked> = {}): Asked {
  return {
    name: 'q',
    type: 'select_one',
    label: 'Có đồng ý không?',
    labelEn: null,
    role: 'question',
    scale: 'nominal',
    series: null,
    base: null,
    sections: [],
    wording: 'exact',
    complete: true,
    choices: choicesOf('Có', 'Không'),
    ...parts,
  };
}

/** The shares of everyone, or of one group, of 200 respondents; null is withheld. */
export function sharesOf(
  shares: readonly (number | null)[],
  parts: Partial<Row> = {},
): readonly Row[] {
  const base = parts.base_n === undefined ? 200 : parts.base_n;
  return shares.map((value, at) => ({
    question: 'q',
    statistic: 'share',
    choice: String(at + 1),
    base: 'valid',
    by: null,
    group: null,
    n: value === null || base === null ? null : value * base,
    base_n: base,
    value,
    low: null,
    high: null,
    marks: value === null ? 'c' : '',
    ...parts,
  }));
}

/** A published survey of one question. */
export function surveyOf(
  id: string,
  results: readonly Row[],
  parts: Partial<PublishedSurvey['survey']> = {},
  rest: Partial<PublishedSurvey> = {},
): PublishedSurvey {
  return {
    id,
    url: `https://dlxh.example/khao-sat/${id}/`,
    synthetic: true,
    survey: {
      title: `Khảo sát ${id}`,
      mode: ['paper'],
      sampling: 'quota',
      localities: ['62'],
      population: 'người dân',
      fieldwork: { start: '2024-05-01', end: '2024-05-02' },
      ...parts,
    },
    design: { type: 'equal' },
    questions: [questionOf()],
    tests: [],
    ...rest,
    results,
  };
}

/** A survey whose question is split by sex: shares of everyone, of men, of women. */
export function splitSurvey(
  id: string,
  [all, men, women]: readonly [number, number | null, number | null],
  by: Partial<Asked> = {},
  parts: Partial<PublishedSurvey['survey']> = {},
): PublishedSurvey {
  const background = questionOf({
    name: 'gioi',
    label: 'Giới tính',
    role: 'background',
    choices: choicesOf('Nam', 'Nữ'),
    ...by,
  });
  const group = (value: number | null, name: string): readonly Row[] =>
    sharesOf([value, value === null ? null : 1 - value], {
      by: background.name,
      group: name,
      base_n: value === null ? null : 90,
    });
  const results = [...sharesOf([all, 1 - all]), ...group(men, '1'), ...group(women, '2')];
  return surveyOf(id, results, parts, { questions: [questionOf(), background] });
}

/** The question of each survey. */
export function compared(...surveys: readonly PublishedSurvey[]): readonly Compared[] {
  const selected = surveys.map(({ id }) => ({ survey: id, question: 'q' }));
  return comparedOf(selected, new Map(surveys.map((one) => [one.id, one])), 'vi');
}

/** The question of each survey, set out. */
export function comparison(
  surveys: readonly PublishedSurvey[],
  state: Partial<Pick<CompareState, 'by' | 'answer'>> = {},
): Comparison {
  const asked = { by: null, answer: null, ...state };
  return comparisonOf(compared(...surveys), asked, { everyone: 'Chung' }, 'vi');
}
