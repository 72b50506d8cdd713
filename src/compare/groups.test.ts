import { describe, expect, it } from 'vitest';
import { compare as words } from '../words/vi/compare.ts';
import { comparisonCharts } from './charts.ts';
import { choicesOf, comparison, splitSurvey, surveyOf, sharesOf } from './compared.fixture.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { comparisonRemarks } from './remarks.ts';
import { comparisonTable } from './table.ts';

const first = splitSurvey('a', [0.6, 0.7, 0.5]);
const second = splitSurvey('b', [0.4, 0.5, null]);
const figures = (made: ReturnType<typeof comparison>) =>
  made.rows.map(({ label, cells }) => [label, ...cells.map(({ result }) => result?.value)]);

describe('one question by groups', () => {
  const made = comparison([first], { by: 'gioi' });

  it('has a column a group beside everyone, a row an answer', () => {
    expect(made.columns).toEqual(['Chung', 'Nam', 'Nữ']);
    expect(figures(made)).toEqual([
      ['Có', 0.6, 0.7, 0.5],
      ['Không', 0.4, 1 - 0.7, 0.5],
    ]);
  });

  it('writes into the file what the table shows, with groups and their bases', () => {
    const csv = comparisonCsv(made, words, 'vi');
    expect(csv).toContain('Giới tính,Nam,Có,90,valid,0.7');
    expect(csv).toContain('Giới tính,,Có,200,valid,0.6');
    expect(comparisonTable(made, words, 'vi')).toContain('90 (mẫu nhỏ)');
  });

  it('is drawn as its survey draws it', () => {
    const [chart] = comparisonCharts(made, [], 'vi');
    expect(chart?.html).toContain('70,0%');
    expect(chart?.description).not.toBeNull();
  });
});

describe('several questions by groups', () => {
  it('have a row a group, of one answer: the first, or the one asked for', () => {
    const made = comparison([first, second], { by: 'gioi' });
    expect(made.columns).toEqual(['1. 01–02/05/2024', '2. 01–02/05/2024']);
    expect(figures(made)).toEqual([
      ['Chung', 0.6, 0.4],
      ['Nam', 0.7, 0.5],
      ['Nữ', 0.5, null],
    ]);
    const other = comparison([first, second], { by: 'gioi', answer: 'Không' });
    expect(figures(other)[0]).toEqual(['Chung', 0.4, 0.6]);
  });

  it('tell nothing of a withheld group in table, file or chart', () => {
    const made = comparison([first, second], { by: 'gioi' });
    const csv = comparisonCsv(made, words, 'vi');
    expect(csv).toContain('Giới tính,Nữ,Có,,valid,,,,c');
    const [chart] = comparisonCharts(made, [], 'vi');
    expect(chart?.html).toContain('[c] giữ kín');
    expect(comparisonTable(made, words, 'vi').match(/\d+,\d%/gu)).toHaveLength(5);
  });

  it('find the same background under another name, by its label', () => {
    const renamed = splitSurvey('b', [0.4, 0.5, 0.3], { name: 'sex' });
    expect(figures(comparison([first, renamed], { by: 'gioi' }))).toContainEqual(['Nữ', 0.5, 0.3]);
    expect(comparison([first, renamed]).breakdowns).toHaveLength(1);
  });

  it('set groups of the same label side by side, and leave the others open', () => {
    const choices = choicesOf('Nữ', 'Khác');
    const other = splitSurvey('b', [0.4, 0.5, 0.3], { choices });
    expect(figures(comparison([first, other], { by: 'gioi' }))).toEqual([
      ['Chung', 0.6, 0.4],
      ['Nam', 0.7, undefined],
      ['Nữ', 0.5, 0.5],
      ['Khác', undefined, 0.3],
    ]);
  });

  it('leave out a survey that publishes no such groups, and say so', () => {
    const bare = surveyOf('b', sharesOf([0.4, 0.6]));
    const made = comparison([first, bare], { by: 'gioi' });
    expect(made.shown).toHaveLength(1);
    expect(comparisonRemarks(made, words, 'vi')[0]).toContain('2. 01–02/05/2024');
  });

  it('offer no background of which everything is withheld', () => {
    expect(comparison([splitSurvey('a', [0.6, null, null])]).breakdowns).toEqual([]);
  });
});
