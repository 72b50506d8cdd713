import { describe, expect, it, test } from 'vitest';
import { readDates, readNumbers, readSingleChoice, readTexts } from './columns.ts';
import { choicesOf, questionOf, saidOf, sourceOf } from './source.fixture.ts';

const YES_NO = questionOf({ choices: choicesOf('c', 'k') });

describe('a column of single choices', () => {
  it('holds the place of each choice, and −1 where nothing was answered', () => {
    const source = sourceOf('a,q1\n1,k\n2,c\n3,\n4,  \n5,k\n');
    const column = readSingleChoice(source, 1, YES_NO);
    expect(column).toEqual({ kind: 'single', index: Int16Array.of(1, 0, -1, -1, 1) });
    expect(saidOf(source)).toEqual([]);
  });

  it('takes no cell with blanks about a choice, nor capitals', () => {
    const source = sourceOf('q1\n c\nc\nK\n');
    readSingleChoice(source, 0, YES_NO);
    expect(saidOf(source)).toEqual(['choice-unknown 2', 'choice-unknown 4']);
    expect(source.problems[0]).toMatchObject({
      column: 1,
      params: { list: 'l', choices: ['c', 'k'], suggestion: 'c', slip: 'space-start' },
    });
  });

  it('names the question where its choices have no list', () => {
    const source = sourceOf('q1\nx\n');
    readSingleChoice(source, 0, { ...YES_NO, list: null });
    expect(source.problems[0]?.params).toMatchObject({ list: 'q1' });
  });
});

describe('a column of numbers', () => {
  const read = (csv: string, type: 'integer' | 'decimal') => {
    const source = sourceOf(csv);
    const column = readNumbers(source, 1, questionOf({ type, list: null }));
    return { value: [...column.value], said: saidOf(source) };
  };

  it('is NaN where nothing was answered', () => {
    expect(read('a,q1\nx,0\nx, 2.5 \nx, \nx,-1\n', 'decimal')).toEqual({
      value: [0, 2.5, NaN, -1],
      said: [],
    });
  });

  it('reports what is no number, and what is not whole where whole ones are asked for', () => {
    expect(read('a,q1\nx,1\nx,1.5\nx,ba\nx,\n', 'integer').said).toEqual([
      'response-integer 3',
      'survey-number 4',
    ]);
    expect(read('a,q1\nx,1.5\n', 'decimal').said).toEqual([]);
  });
});

test('of text only whether something was answered is kept; blanks are nothing', () => {
  expect(readTexts(sourceOf('a,b\nx,một ý\nx,\nx,  \n'), 1)).toEqual({
    kind: 'answered',
    answered: Uint8Array.of(1, 0, 0),
  });
});

describe('a column of days', () => {
  it.each([
    '2026-11-22',
    '2026-11-22T08:00:00.000+07:00',
    '2026-11-22 08:00',
    '22/11/2026',
    '1/2/2026',
    '01.02.2026',
    '29-02-2024',
    ' 2026-11-22 ',
    '  ',
  ])('takes %j', (cell) => {
    const source = sourceOf(`a,ngay\nx,${cell}\n`);
    readDates(source, 1);
    expect(saidOf(source)).toEqual([]);
  });

  it.each([
    '2026-02-30',
    '29/02/2023',
    '31/13/2026',
    '2026-13-01',
    '11/22/2026',
    '00/01/2026',
    'x',
  ])('refuses %j', (cell) => {
    const source = sourceOf(`a,ngay\nx,${cell}\n`);
    expect(readDates(source, 1)).toEqual({ kind: 'answered', answered: Uint8Array.of(1) });
    expect(saidOf(source)).toEqual(['response-date 2']);
  });
});
