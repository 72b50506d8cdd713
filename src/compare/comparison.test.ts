import { describe, expect, it } from 'vitest';
import { compare as words } from '../words/vi/compare.ts';
import { compared, comparison, sharesOf, surveyOf } from './compared.fixture.ts';
import { comparedOf } from './compared.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { comparisonSpecs } from './spec.ts';
import { comparisonTable } from './table.ts';

const first = surveyOf('a', sharesOf([0.7, 0.3]));
const second = surveyOf('b', sharesOf([0.6, 0.4]));

describe('a comparison', () => {
  it('sets answers of the same label beside each other', () => {
    const { rows } = comparison([first, second]);
    expect(rows.map(({ label }) => label)).toEqual(['Có', 'Không']);
    expect(rows[0]?.cells.map(({ result }) => result?.value)).toEqual([0.7, 0.6]);
  });

  it('draws a withheld figure as withheld, and writes none', () => {
    const hidden = surveyOf('a', sharesOf([null, null], { baseN: null }));
    const made = comparison([hidden, second]);
    const [drawn] = comparisonSpecs(made, 'vi');
    const rows =
      drawn?.spec.kind === 'grouped' ? drawn.spec.sections.flatMap((section) => section.rows) : [];
    expect(rows.filter(({ value }) => value === null).map(({ marks }) => marks)).toEqual([
      ['c'],
      ['c'],
    ]);
    expect(comparisonCsv(made, words, 'vi')).toContain('Có,,valid,,,,c,true');
    expect(comparisonTable(made, words, 'vi')).toContain('[c]');
  });

  it('numbers its bars as its list, and names them by dates, else by survey', () => {
    const items = compared(first, surveyOf('b', sharesOf([0.6]), { fieldwork: null }));
    expect(items.map(({ label, short }) => [label, short])).toEqual([
      ['Khảo sát a (01–02/05/2024)', '1. 01–02/05/2024'],
      ['Khảo sát b', '2. Khảo sát b'],
    ]);
  });

  it('passes over questions that are not there', () => {
    const selected = [
      { survey: 'a', question: 'nope' },
      { survey: 'none', question: 'q' },
    ];
    expect(comparedOf(selected, new Map([['a', first]]), 'vi')).toEqual([]);
    expect(comparisonSpecs(comparison([]), 'vi')).toEqual([]);
  });

  it('shows one answer alone where it is asked for, and all where there is no such answer', () => {
    expect(comparison([first, second], { answer: 'không' }).rows).toHaveLength(1);
    expect(comparison([first, second], { answer: 'Có lẽ' }).rows).toHaveLength(2);
  });

  it('prints no more decimals than a printed source beside computed figures', () => {
    const printed = surveyOf('b', sharesOf([0.81, 0.19], { base: 'published' }));
    const [drawn] = comparisonSpecs(comparison([first, printed]), 'vi');
    expect(drawn?.spec.kind === 'grouped' && drawn.spec.base).toBe('published');
  });
});

describe('one answer of samples drawn at random', () => {
  const sure = (id: string, value: number, low: number | null) =>
    surveyOf(id, sharesOf([value, 1 - value], { low, high: low === null ? null : value + 0.05 }), {
      sampling: 'probability',
    });

  it('is drawn with its intervals', () => {
    const made = comparison([sure('a', 0.6, 0.55), sure('b', 0.5, 0.45)], { answer: 'Có' });
    expect(comparisonSpecs(made, 'vi').map(({ spec }) => spec.kind)).toEqual(['interval']);
  });

  it('is drawn as bars where a sample was not, or one has no interval', () => {
    const kinds = (...surveys: Parameters<typeof comparison>[0]) =>
      comparisonSpecs(comparison(surveys, { answer: 'Có' }), 'vi').map(({ spec }) => spec.kind);
    expect(kinds(sure('a', 0.6, 0.55), second)).toEqual(['grouped']);
    expect(kinds(sure('a', 0.6, 0.55), sure('b', 0.5, null))).toEqual(['grouped']);
  });
});
