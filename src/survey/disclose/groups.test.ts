import { describe, expect, it } from 'vitest';
import { counts, published } from '../../../test/survey/counts.ts';
import { background, question, repeat, surveyOf } from '../../../test/survey/samples.ts';
import type { Result } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';

const q = question('q', 'a b c d');
const sex = background('sex', 'm f');

/** Respondents by sex and answer: `{ m: { a: 30 }, … }`. */
function bySex(
  cells: Readonly<Record<string, Readonly<Record<string, number>>>>,
  asked = q,
): Survey {
  const rows = Object.entries(cells).flatMap(([group, own]) =>
    repeat(own).map((cell) => [group, cell]),
  );
  return surveyOf([sex, asked], rows);
}

describe('disclose, across groups', () => {
  it('completes a rectangle of two choices and two groups, and keeps the topline', () => {
    const survey = bySex({ m: { a: 30, b: 5, c: 20, d: 40 }, f: { a: 35, b: 25, c: 22, d: 41 } });
    expect(counts(survey)).toEqual({
      all: [65, 30, 42, 81],
      m: [30, null, null, 40],
      f: [35, null, null, 41],
    });
  });

  it('suppresses another group’s base for a base of 1 to 9', () => {
    const place = background('place', 'p q r');
    const cells = repeat({ 'p a': 40, 'p b': 30, 'q a': 15, 'q b': 15, 'r a': 3, 'r b': 2 });
    const survey = surveyOf(
      [place, q],
      cells.map((cell) => cell.split(' ')),
    );
    expect(counts(survey, 'place')).toEqual({ all: [70, null, null] });
    const q2 = published(survey).filter(
      (r) => r.question === 'q' && r.group !== null && r.base === 'valid',
    );
    expect(new Set(q2.filter((r) => r.baseN === null).map((r) => r.group))).toEqual(
      new Set(['q', 'r']),
    );
  });

  it('suppresses a group in every table once its size is suppressed', () => {
    const years = question('years', '', { type: 'integer' });
    const place = background('place', 'p q r');
    // Most of p gave no number, so that p has the smallest base here, and q in the profile.
    const cells = repeat({ 'p 1': 15, 'p ': 25, 'q 2': 20, 'r 3': 5 });
    const results = published(
      surveyOf(
        [place, years],
        cells.map((cell) => cell.split(' ')),
      ),
    );
    const isCount = (r: Result) => r.statistic === 'share' || r.statistic === 'mean';
    const bases = (name: string) =>
      results
        .filter((r) => r.question === name && r.base === 'valid' && isCount(r))
        .map((r) => [r.group ?? r.choice, r.n]);
    expect(bases('place')).toEqual([
      ['p', 40],
      ['q', null],
      ['r', null],
    ]);
    expect(bases('years')).toEqual([
      [null, 40],
      ['p', 15],
      ['q', null],
      ['r', null],
    ]);
  });

  it('suppresses both directions of a cross table alike', () => {
    const area = background('area', 'u v w');
    const rows = repeat({ 'm u': 30, 'm v': 4, 'm w': 20, 'f u': 31, 'f v': 26, 'f w': 24 });
    const survey = surveyOf(
      [sex, area],
      rows.map((cell) => cell.split(' ')),
    );
    const suppressed = (name: string) =>
      published(survey).filter(
        (r) => r.question === name && r.by !== null && r.base === 'valid' && r.n === null,
      );
    expect(
      suppressed('area')
        .map((r) => `${r.group} ${r.choice}`)
        .sort(),
    ).toEqual(['f v', 'f w', 'm v', 'm w']);
    expect(
      suppressed('sex')
        .map((r) => `${r.choice} ${r.group}`)
        .sort(),
    ).toEqual(['f v', 'f w', 'm v', 'm w']);
  });

  it('protects ticks across groups', () => {
    const many = question('q', 'a b', { type: 'select_multiple' });
    const survey = bySex({ m: { a: 30, b: 20, 'a b': 4 }, f: { a: 40, b: 30, 'a b': 20 } }, many);
    expect(counts(survey)).toEqual({ all: [94, 74], m: [34, 24], f: [60, 50] });
    const few = bySex(
      { m: { a: 30, 'a b': 14 }, f: { a: 40, b: 30, 'a b': 20 }, '': { b: 3 } },
      many,
    );
    expect(counts(few)).toEqual({ all: [104, 67], m: [44, 14], f: [60, 50] });
    const small = bySex({ m: { a: 30, 'a b': 5 }, f: { a: 40, b: 30, 'a b': 20 } }, many);
    expect(counts(small)).toEqual({ all: [95, 55], m: [35, null], f: [60, null] });
  });
});
