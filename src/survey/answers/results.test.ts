import { describe, expect, it } from 'vitest';
import type { FormColumn, Questionnaire } from '../model/questionnaire.ts';
import { parseResults } from './results.ts';
import { choicesOf, questionOf, saidOf, tableOf } from './source.fixture.ts';

const yesNo = { choices: choicesOf('c', 'k') };
const QUESTIONS = [
  questionOf(yesNo),
  questionOf({ ...yesNo, name: 'q2' }),
  questionOf({ ...yesNo, name: 'q3', type: 'select_multiple' }),
  questionOf({ name: 'gioi', role: 'background', choices: choicesOf('nam', 'nu') }),
  questionOf({ name: 'tuoi', type: 'integer', list: null }),
];

function parse(csv: string, declared: Readonly<Record<string, boolean>> = {}) {
  const columns = new Map<string, FormColumn>(
    QUESTIONS.map(({ name }) => [name, { name, use: 'question', label: '', line: 2 }]),
  ).set('hong', { name: 'hong', use: 'skipped', label: '', line: 9 });
  const form: Questionnaire = {
    ...{ questions: QUESTIONS, columns, groups: new Set<string>() },
    declaredComplete: new Map(Object.entries(declared)),
  };
  const found = parseResults(tableOf(csv, 'results.csv'), form);
  return { ...found, said: saidOf({ problems: [...found.problems] }) };
}

const SHORT = 'question,choice,percent\n';
const LONG = 'question,choice,by,group,n,base,percent,note\n';
const rows = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const completeOf = (csv: string, declared?: Readonly<Record<string, boolean>>) =>
  parse(csv, declared).value?.questions.flatMap(({ name, complete }) => (complete ? [name] : []));

describe('a figure', () => {
  it('is read with what the source prints of it, and null for the rest', () => {
    const { value, said } = parse(
      `${LONG}${rows('q2,c,gioi,nam,30,60,50.0,gần một nửa', 'q2,k,xã,A,,,0,', 'q2,k,,,0,1,0,')}`,
    );
    expect(said).toEqual([]);
    expect(value?.figures).toEqual([
      {
        ...{ question: 'q2', choice: 'c', by: 'gioi', group: 'nam', n: 30, base: 60 },
        ...{ percent: 50, note: 'gần một nửa', line: 2 },
      },
      {
        ...{ question: 'q2', choice: 'k', by: 'xã', group: 'A', n: null, base: null },
        ...{ percent: 0, note: null, line: 3 },
      },
      {
        ...{ question: 'q2', choice: 'k', by: null, group: null, n: 0, base: 1 },
        ...{ percent: 0, note: null, line: 4 },
      },
    ]);
  });

  it.each([
    ['q9,c,,,,,1,', ['results-question-unknown 2']],
    ['tuoi,c,,,,,1,', ['results-question-type 2']],
    ['q1,d,,,,,1,', ['choice-unknown 2']],
    ['q2,c,gioi,x,,,1,', ['choice-unknown 2']],
    ['q2,c,gioi,,,,1,', ['results-group-half 2']],
    ['q2,c,,nam,,,1,', ['results-group-half 2']],
    ['q2,c,,,1.5,3,50,', ['results-count 2']],
    ['q2,c,,,-1,,50,', ['results-count 2']],
    ['q2,c,,,,0,50,', ['results-count 2']],
    ['q2,c,,,,,-1,', ['results-percent-range 2']],
    ['q2,c,,,,,100.1,', ['results-percent-range 2']],
    ['q2,c,,,,,,', ['results-empty 2']],
    ['q2,c,,,3,2,50,', ['results-count-over 2']],
    ['hong,c,,,,,1,', []],
    ['q2,c,tuoi,trẻ,,,1,', []],
    ['q2,c,,,5,,,', []],
    ['q2,c,,,2,2,100,', []],
    ['q2,c,,,,,100,', []],
    ['q2,c,,,1,2,160,', ['results-percent-range 2']],
    ['q2,c,,,1,2,0,', ['results-count-percent 2']],
    ['q2,c,,,1,2,0.5,', ['results-count-percent 2']],
    ['q2,c,,,1,2,100,', ['results-count-percent 2']],
    ['q2,c,,,1,2,-1,', ['results-percent-range 2']],
    ['q2,c,,,1,2,100.5,', ['results-percent-range 2']],
  ])('of the row %s has the problems %j', (row, said) => {
    expect(parse(`${LONG}${row}\n`).said).toEqual(said);
  });

  it('has the percentage of its count, cut or rounded in its last decimal', () => {
    const said = (percent: string) => parse(`${LONG}q2,c,,,2,3,${percent},\n`).said;
    for (const percent of ['66.6', '66.7', '66.66', '66.67', '66', '67'])
      expect(said(percent)).toEqual([]);
    for (const percent of ['66.5', '66.8', '66.65', '65', '68', '66.0'])
      expect(said(percent)).toEqual(['results-count-percent 2']);
    expect(parse(`${LONG}q2,c,,,1,8,12.50,\n`).said).toEqual([]);
    const [found] = parse(`${LONG}q2,c,,,2,3,60.0,\n`).problems;
    expect(found?.params).toEqual({ n: 2, base: 3, counted: '66.67', printed: '60.0' });
  });

  it('is not just a unit of its last decimal off, but for what floating numbers lose', () => {
    expect(parse(`${LONG}q2,c,,,1,2,51,\n`).said).toEqual([]);
    expect(parse(`${LONG}q2,c,,,7,100,7.1,\n`).said).toEqual([]);
    expect(parse(`${LONG}q2,c,,,1,2,51.1,\n`).said).toEqual(['results-count-percent 2']);
  });
});

describe('a file of figures', () => {
  it('must have its columns and at least one row', () => {
    expect(parse(SHORT).said).toEqual(['results-none 1']);
    expect(parse('question,choice\nq1,c\n').said).toEqual(['survey-column-missing 1']);
    expect(parse('question,choice,percent,pct\nq2,c,1,1\n').said).toEqual([
      'survey-column-unknown 1',
    ]);
    expect(parse(SHORT).value).toBeNull();
  });

  it('prints a choice once in each table', () => {
    const csv = rows(
      'q2,c,,,,,1,',
      'q2,c,xã,A,,,1,',
      'q2,c,xã,B,,,1,',
      'q2,k,,,,,1,',
      'q2,c,,,,,2,',
    );
    const { said, problems } = parse(`${LONG}${csv}`, { q2: false });
    expect(said).toEqual(['results-twice 6']);
    expect(problems[0]?.params).toEqual({ line: 2 });
    const unknown = rows('q2,x,,,,,1,', 'q2,x,,,,,1,');
    expect(parse(`${LONG}${unknown}`).said).toEqual(['choice-unknown 2', 'choice-unknown 3']);
  });
});

describe('a question is complete', () => {
  it('where every table prints every choice', () => {
    expect(completeOf(`${SHORT}q1,c,40\nq1,k,60\nq2,c,40\n`)).toEqual(['q1']);
    const split = rows('q1,c,,,,,40,', 'q1,k,,,,,60,', 'q1,c,xã,A,,,40,');
    expect(completeOf(`${LONG}${split}`)).toEqual([]);
  });

  it('or where the questionnaire says so', () => {
    expect(completeOf(`${SHORT}q1,c,40\nq1,k,60\n`, { q1: false, q2: true })).toEqual(['q2']);
  });
});
