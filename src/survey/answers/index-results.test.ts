import { describe, expect, test } from 'vitest';
import { readTable } from '../../table/read.ts';
import { estimatePublished } from '../estimate/published.ts';
import { parseSurvey } from './parse.ts';

const table = (text: string, file: string) => readTable(new TextEncoder().encode(text), file).value;
const FORM = 'type,name,label,measure,unit,range\n';

function parsed(questions: string, results: string) {
  const form = table(`${FORM}${questions}`, 'questions.csv');
  if (form === null) throw new Error('no form');
  return parseSurvey('a', {
    questions: form,
    choices: null,
    responses: null,
    results: table(results, 'results.csv'),
  });
}

const codesOf = (questions: string, results = 'question,choice,percent\nq,,83.94\n') =>
  parsed(questions, results).problems.map(({ code, params }) => [code, params]);

describe('an index', () => {
  const INDEX = 'decimal,q,SIPAS,index,điểm,0 100\n';

  test('is a number in its own unit, and no share', () => {
    const { value, problems } = parsed(INDEX, 'question,choice,percent,base\nq,,83.94,36525\n');
    expect(problems).toEqual([]);
    expect(value?.questions[0]?.index).toEqual({ unit: 'điểm', low: 0, high: 100 });
    const figures = value?.source.kind === 'results' ? value.source.figures : [];
    expect(estimatePublished(value?.questions ?? [], figures)).toMatchObject([
      { statistic: 'mean', choice: null, value: 83.94, baseN: 36525, low: null, base: 'published' },
    ]);
  });

  test('has no choice, and stays within its range', () => {
    expect(codesOf(INDEX, 'question,choice,percent\nq,hai_long,83.94\n')).toEqual([
      ['results-index-choice', {}],
    ]);
    expect(codesOf('decimal,q,PAPI,index,điểm,10 80\n')).toEqual([
      ['results-index-range', { low: 10, high: 80 }],
    ]);
  });

  test.each([
    ['text,q,SIPAS,index,điểm,0 100\n', 'type'],
    ['decimal,q,SIPAS,index,,0 100\n', 'unit'],
    ['decimal,q,SIPAS,index,điểm,100\n', 'range'],
    ['decimal,q,SIPAS,index,điểm,100 0\n', 'range'],
  ])('of %s tells what is wrong with its %s', (questions, fault) => {
    expect(codesOf(questions)).toContainEqual(['question-measure', { fault }]);
  });
});
