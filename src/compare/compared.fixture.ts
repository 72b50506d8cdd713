import { question, result } from '../figure/results.fixture.ts';
import type { Question } from '../survey/model/question.ts';
import type { Estimate, Result } from '../survey/model/result.ts';
import { sampleSurvey } from '../figure/report.fixture.ts';
import { comparedOf, type Compared } from './compared.ts';
import { comparisonOf, type Comparison } from './comparison.ts';
import type { ComparedSurvey } from './published.ts';
import type { CompareState } from './state.ts';

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
export function questionOf(parts: Partial<Question> = {}): Question {
  return question('q', 'Có đồng ý không?', { choices: choicesOf('Có', 'Không'), ...parts });
}

/** The shares of everyone, or of one group, of 200 respondents; null is withheld. */
export function sharesOf(
  shares: readonly (number | null)[],
  parts: Partial<Estimate> = {},
): readonly Result[] {
  const baseN = parts.baseN === undefined ? 200 : parts.baseN;
  return shares.map((value, at) =>
    result({
      question: 'q',
      choice: String(at + 1),
      base: 'valid',
      n: value === null || baseN === null ? null : value * baseN,
      baseN,
      value,
      marks: value === null ? ['c'] : [],
      ...parts,
    }),
  );
}

/** A published survey of one question. */
export function surveyOf(
  id: string,
  results: readonly Result[],
  parts: Partial<ComparedSurvey['front']> = {},
  rest: Partial<ComparedSurvey> = {},
): ComparedSurvey {
  const front: Partial<ComparedSurvey['front']> = {
    title: `Khảo sát ${id}`,
    synthetic: true,
    mode: ['paper'],
    sampling: 'quota',
    localities: ['62'],
    population: 'người dân',
    fieldwork: { start: '2024-05-01', end: '2024-05-02' },
    ...parts,
  };
  const survey = sampleSurvey(id, {}, { questions: [questionOf()], results });
  const url = `https://dlxh.example/khao-sat/${id}/`;
  return { ...survey, front: { ...survey.front, ...front }, url, ...rest };
}

/** A survey whose question is split by sex: shares of everyone, of men, of women. */
export function splitSurvey(
  id: string,
  [all, men, women]: readonly [number, number | null, number | null],
  by: Partial<Question> = {},
  parts: Partial<ComparedSurvey['front']> = {},
): ComparedSurvey {
  const background = questionOf({
    name: 'gioi',
    label: 'Giới tính',
    role: 'background',
    choices: choicesOf('Nam', 'Nữ'),
    ...by,
  });
  const group = (value: number | null, name: string): readonly Result[] =>
    sharesOf([value, value === null ? null : 1 - value], {
      by: background.name,
      group: name,
      baseN: value === null ? null : 90,
    });
  const results = [...sharesOf([all, 1 - all]), ...group(men, '1'), ...group(women, '2')];
  return surveyOf(id, results, parts, { questions: [questionOf(), background] });
}

/** The question of each survey. */
export function compared(...surveys: readonly ComparedSurvey[]): readonly Compared[] {
  const selected = surveys.map(({ id }) => ({ survey: id, question: 'q' }));
  return comparedOf(selected, new Map(surveys.map((one) => [one.id, one])), 'vi');
}

/** The question of each survey, set out. */
export function comparison(
  surveys: readonly ComparedSurvey[],
  state: Partial<Pick<CompareState, 'by' | 'answer'>> = {},
): Comparison {
  const asked = { by: null, answer: null, ...state };
  return comparisonOf(compared(...surveys), asked, { everyone: 'Chung' }, 'vi');
}
