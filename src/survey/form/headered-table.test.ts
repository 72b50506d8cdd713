import { describe, expect, it } from 'vitest';
import { saidOf, tableOf } from '../answers/source.fixture.ts';
import { numbersOf } from './bins.ts';
import { cellOf, openHeaderedTable, placeOf, readWord, requireColumns } from './headered-table.ts';
import { firstText, languageColumns } from './language.ts';
import { personalSign } from './personal.ts';

const open = (csv: string) => openHeaderedTable(tableOf(csv, 'a.csv'), []);

describe('a table', () => {
  it('has its columns whatever their case and spaces, and reports one that is there twice', () => {
    const source = open('List Name,NAME,list_name\n a ,b,d\n');
    expect([...source.at]).toEqual([
      ['list_name', 0],
      ['name', 1],
    ]);
    expect(source.problems.map(({ column, params }) => [column, params])).toEqual([
      [3, { first: 1, again: 3 }],
    ]);
    expect(cellOf(source, 0, 'list_name')).toBe('a');
    expect(cellOf(source, 0, 'label')).toBe('');
  });

  it('has places of cells, and of the row where there is no such column', () => {
    const source = open('x,Name\n1, b\n');
    expect(placeOf(source, 0, 'name')).toEqual({
      ...{ file: 'a.csv', line: 2, column: 2, field: 'Name', seen: ' b' },
    });
    expect(placeOf(source, 0, 'label')).toEqual({ file: 'a.csv', line: 2, field: 'label' });
  });

  it('reports each required column that is missing', () => {
    const source = open('name\nb\n');
    expect(requireColumns(source, ['name'])).toBe(true);
    expect(requireColumns(source, ['type', 'name', 'label'])).toBe(false);
    expect(source.problems.map(({ params }) => params)).toEqual([
      { column: 'type' },
      { column: 'label' },
    ]);
  });

  it('has words of which the first stands for nothing and for what is unknown', () => {
    const source = open('x,kind\n1,\n2, other \n3,oter\n4,zzz\n');
    const read = (row: number) => readWord(source, row, 'kind', ['answer', 'other']);
    expect([0, 1, 2, 3].map(read)).toEqual(['answer', 'other', 'answer', 'answer']);
    expect(source.problems.map(({ line, params }) => [line, params])).toEqual([
      [4, { allowed: ['answer', 'other'], suggestion: 'other' }],
      [5, { allowed: ['answer', 'other'], suggestion: null }],
    ]);
  });
});

describe('columns of a text by language', () => {
  const of = (header: string) => languageColumns(open(`${header}\n1\n`), 'label');

  it('are told by the name or the code of the language', () => {
    expect(of('label::Tiếng Việt (vi),label:: english,hint::vi')).toEqual({
      vi: ['label::tiếng việt (vi)'],
      en: ['label:: english'],
    });
    expect(of('label:en,label:vi')).toEqual({ vi: ['label:vi'], en: ['label:en'] });
  });

  it('put Vietnamese before the form’s own, and these before any other language', () => {
    expect(of('label,label::vi,label::Tày').vi).toEqual(['label::vi', 'label']);
    expect(of('label,label::Tày').vi).toEqual(['label']);
    expect(of('label::Tày,label::en').vi).toEqual(['label::tày']);
  });

  it('give the first text that is there', () => {
    const source = open('label,label::vi\nA,\nA,B\n,\n');
    const texts = [0, 1].map((row) => firstText(source, row, ['label::vi', 'label']));
    expect(texts).toEqual(['A', 'B']);
    expect(firstText(source, 0, [])).toBeNull();
  });
});

describe('what a question says of its numbers', () => {
  const read = (bins: string, type: 'integer' | 'decimal' | 'text' = 'integer') => {
    const source = open(`x,bins\n1,${bins}\n`);
    return { ...numbersOf(source, 0, type), said: saidOf(source) };
  };

  it('are two to nineteen limits, ascending', () => {
    const row = (count: number) => Array.from({ length: count }, (_, at) => String(at)).join(' ');
    expect(read('10 20')).toEqual({ bins: [10, 20], said: [] });
    expect(read('-5 0 2.5', 'decimal')).toEqual({ bins: [-5, 0, 2.5], said: [] });
    expect(read(row(19)).said).toEqual([]);
    expect(read(row(20)).said).toEqual(['question-bins-count 2']);
    expect(read('10').said).toEqual(['question-bins-count 2']);
    expect(read('0 30 20').said).toEqual(['question-bins-order 2']);
    expect(read('10 10').said).toEqual(['question-bins-order 2']);
  });

  it('may be none, or nothing', () => {
    expect(read('None')).toEqual({ bins: 'none', said: [] });
    expect(read('')).toEqual({ said: [] });
    expect(read('1 2', 'text')).toEqual({ said: ['question-bins-type 2'] });
    expect(read('1 2.5').said).toEqual(['question-bins-whole 2']);
    expect(read('1 x').said).toEqual(['question-bins-number 2']);
  });

  it('are the steps of a range, where all three are there and lead somewhere', () => {
    const steps = (cell: string, type: 'range' | 'integer' = 'range') =>
      numbersOf(open(`x,parameters\n1,${cell}\n`), 0, type).steps;
    expect(steps('start=0 end=10 step=1')).toEqual({ start: 0, end: 10, step: 1 });
    expect(steps('start = -1; step=0.5; end=1')).toEqual({ start: -1, end: 1, step: 0.5 });
    for (const cell of ['', 'start=0 end=10', 'start=0 end=0 step=1', 'start=0 end=9 step=0'])
      expect(steps(cell)).toBeUndefined();
    expect(steps('start=0 end=10 step=1', 'integer')).toBeUndefined();
  });
});

it('the shortest address of mail is one', () => {
  expect(personalSign('a@b.vn')).toBe('email');
});
