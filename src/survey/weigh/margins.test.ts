import { describe, expect, it } from 'vitest';
import { fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { formatProblem } from '../../problem/sentence/format.ts';
import { readTable } from '../../table/read.ts';
import { parseMargins } from './margins.ts';
import type { Survey } from '../model/survey.ts';

const survey = fixtureSurvey('rake-three', 'reference');
const GOOD = 'question,choice,population\nsex,nam,48.2\nsex,nu,51.8\n';

function outcome(csv: string, of: Survey = survey) {
  const { value } = readTable(new TextEncoder().encode(csv), 'margins.csv');
  if (value === null) throw new Error('unreadable');
  return parseMargins(value, of);
}

const said = (csv: string, of?: Survey) =>
  outcome(csv, of).problems.map(
    ({ code, line, seen }) => `${code} ${String(line)}${seen === undefined ? '' : ` ${seen}`}`,
  );
const with_ = (...rows: string[]) => `${GOOD}${rows.join('\n')}\n`;

describe('parseMargins', () => {
  it('reads margins in the order of the file', () => {
    const margins = outcome('question,choice,population\nage,tre,30\nage,trung,40\nage,cao,30\n');
    expect(margins.value?.map(({ question }) => question.name)).toEqual(['age']);
    expect([...(margins.value?.[0]?.population ?? [])]).toEqual([
      [0, 30],
      [1, 40],
      [2, 30],
    ]);
  });

  it('reads decimal commas where the file parts columns by semicolons', () => {
    const csv = 'question;choice;population\nsex;nam;48,2\nsex;nu;51,8\n';
    expect(outcome(csv).value?.[0]?.population.get(0)).toBe(48.2);
  });

  it('suggests no question that can be no margin', () => {
    const suggested = (name: string) => outcome(with_(`${name},nam,1`)).problems[0]?.params;
    expect(suggested('sexx')).toMatchObject({ suggestion: 'sex' });
    expect(suggested('incom')).toMatchObject({ suggestion: null });
  });

  it.each([
    ['question,choice\nsex,nam\n', 'survey-column-missing 1'],
    ['question,choice,population,n\nsex,nam,1,2\nsex,nu,1,2\n', 'survey-column-unknown 1 n'],
    ['question,choice,population\n', 'margin-none 1'],
    [with_('sexx,nam,1'), 'margin-question-unknown 4 sexx'],
    [with_('income,nam,1'), 'margin-question-type 4 income'],
    [with_('needs,duong,1'), 'margin-question-type 4 needs'],
    [with_('weight,1,1'), 'margin-question-type 4 weight'],
    [with_('sex,Nam,1'), 'margin-choice-unknown 4 Nam'],
    [with_('age,tu_choi,1'), 'margin-choice-silent 4 tu_choi'],
    [with_('sex,nu,51.8'), 'margin-twice 4 nu'],
    ['question,choice,population\nsex,nam,0\nsex,nu,1\n', 'margin-population 2 0'],
    ['question,choice,population\nsex,nam,-3\nsex,nu,1\n', 'margin-population 2 -3'],
    ['question,choice,population\nsex,nam,\nsex,nu,1\n', 'margin-population 2 '],
    ['question,choice,population\nsex,nam,"48,2"\nsex,nu,1\n', 'survey-number 2 48,2'],
    ['question,choice,population\nsex,nam,100\n', 'margin-missing 2'],
    [with_('place,a,20', 'place,b,50', 'place,c,20', 'place,mot,10'), 'margin-empty 7 mot'],
    [with_('age,tre,30', 'age,trung,40', 'age,cao,31'), 'margin-totals 4'],
  ])('refuses %j', (csv, expected) => {
    expect(said(csv)).toEqual([expected]);
    const [found] = outcome(csv).problems;
    if (found === undefined) throw new Error('no problem');
    for (const lang of ['vi', 'en'] as const) {
      expect(formatProblem(found, lang)).toMatch(/ → \S/u);
      expect(formatProblem(found, lang)).not.toMatch(/undefined|null|NaN/u);
    }
  });

  it('guesses what was meant', () => {
    expect(outcome(with_('sexx,nam,1')).problems[0]?.params).toEqual({ suggestion: 'sex' });
    expect(outcome(with_('sex,Nam,1')).problems[0]?.params).toMatchObject({ suggestion: 'nam' });
  });

  it('takes any question of single choice, of the background or not, but none of the design', () => {
    const csv = `${GOOD}used,co,60\nused,khong,40\n`;
    expect(outcome(csv).value?.map(({ question }) => question.name)).toEqual(['sex', 'used']);
    const stratified: Survey = {
      ...survey,
      questions: survey.questions.map((one) =>
        one.name === 'sex' ? { ...one, role: 'stratum' } : one,
      ),
    };
    const { value, problems } = outcome(GOOD, stratified);
    expect(value).toBeNull();
    expect(problems.map(({ params }) => params)).toEqual([
      { type: 'stratum' },
      { type: 'stratum' },
    ]);
    expect(outcome(with_('income,nam,1')).problems[0]?.params).toEqual({ type: 'decimal' });
  });

  it('gives nothing where there is any problem, and the line of a first row', () => {
    expect(outcome(with_('sex,nu,51.8'))).toMatchObject({
      value: null,
      problems: [{ params: { line: 3 } }],
    });
  });

  it('lets sums differ by half a percent of the greater, either way, and no more', () => {
    const of = (first: number, other: number) =>
      said(
        `question,choice,population\nsex,nam,${String(first - 10)}\nsex,nu,10\nage,tre,${String(other - 20)}\nage,trung,10\nage,cao,10\n`,
      );
    for (const [first, other] of [
      [200, 199],
      [199, 200],
      [200, 200.5],
    ] as const)
      expect(of(first, other)).toEqual([]);
    for (const [first, other] of [
      [200, 198.9],
      [198.9, 200],
      [200, 100],
    ] as const)
      expect(of(first, other)).toEqual(['margin-totals 4']);
  });

  it('tells every problem of the file', () => {
    expect(said(with_('sexx,nam,1', 'sex,Nam,x'))).toHaveLength(3);
  });

  it('lets sums differ by rounding, and choices that nobody gave be left out', () => {
    expect(said(with_('age,tre,30', 'age,trung,40.1', 'age,cao,30'))).toEqual([]);
  });

  it('refuses margins of a survey that has only tables', () => {
    const tables: Survey = { ...survey, source: { kind: 'results', figures: [] } };
    expect(said(GOOD, tables)).toEqual(['margin-responses undefined']);
  });
});
