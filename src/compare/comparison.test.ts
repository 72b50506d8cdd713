import { describe, expect, it } from 'vitest';
import { compare as words } from '../words/vi/compare.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { comparedOf, comparedRows, comparisonSpec } from './comparison.ts';
import type { PublishedSurvey } from './published.ts';
import { warningsOf } from './warnings.ts';

const choices = [
  { name: '1', label: 'Có', labelEn: null, kind: 'answer' as const, score: null },
  { name: '2', label: 'Không', labelEn: null, kind: 'answer' as const, score: null },
];

function surveyOf(
  id: string,
  shares: readonly (number | null)[],
  parts: Partial<PublishedSurvey['survey']> = {},
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
    questions: [
      {
        name: 'q',
        type: 'select_one',
        label: 'Có đồng ý không?',
        labelEn: null,
        role: 'question',
        scale: 'nominal',
        base: null,
        sections: [],
        wording: 'exact',
        choices,
      },
    ],
    results: shares.map((value, at) => ({
      question: 'q',
      statistic: 'share',
      choice: String(at + 1),
      base: 'valid',
      by: null,
      group: null,
      n: value === null ? null : value * 200,
      base_n: 200,
      value,
      low: null,
      high: null,
      marks: value === null ? 'c' : '',
    })),
  };
}

function compared(...surveys: readonly PublishedSurvey[]) {
  const selected = surveys.map(({ id }) => ({ survey: id, question: 'q' }));
  return comparedOf(selected, new Map(surveys.map((one) => [one.id, one])), 'vi');
}

describe('a comparison', () => {
  it('sets answers of the same label beside each other', () => {
    const rows = comparedRows(compared(surveyOf('a', [0.7, 0.3]), surveyOf('b', [0.6, 0.4])));
    expect(rows.map(({ label }) => label)).toEqual(['Có', 'Không']);
    expect(rows[0]?.cells.map(({ result }) => result?.value)).toEqual([0.7, 0.6]);
  });

  it('draws a withheld figure as withheld, and writes none', () => {
    const items = compared(surveyOf('a', [null, null]), surveyOf('b', [0.6, 0.4]));
    const spec = comparisonSpec(items, 'vi');
    const rows = spec?.kind === 'grouped' ? spec.sections.flatMap((section) => section.rows) : [];
    expect(rows.filter(({ value }) => value === null).map(({ marks }) => marks)).toEqual([
      ['c'],
      ['c'],
    ]);
    expect(comparisonCsv(items, words)).toContain('Có,200,,c,true');
  });

  it('numbers its bars as its list, and names them by dates, else by survey', () => {
    const items = compared(surveyOf('a', [0.7, 0.3]), surveyOf('b', [0.6], { fieldwork: null }));
    expect(items.map(({ label, short }) => [label, short])).toEqual([
      ['Khảo sát a (01–02/05/2024)', '1. 01–02/05/2024'],
      ['Khảo sát b', '2. Khảo sát b'],
    ]);
    const spec = comparisonSpec(items, 'vi');
    const [section] = spec?.kind === 'grouped' ? spec.sections : [];
    expect(section?.rows.map(({ label }) => label)).toEqual(items.map(({ short }) => short));
  });

  it('passes over questions that are not there', () => {
    const survey = surveyOf('a', [0.7, 0.3]);
    const selected = [
      { survey: 'a', question: 'nope' },
      { survey: 'none', question: 'q' },
    ];
    expect(comparedOf(selected, new Map([['a', survey]]), 'vi')).toEqual([]);
    expect(comparisonSpec([], 'vi')).toBeNull();
  });
});

describe('warningsOf', () => {
  const first = surveyOf('a', [0.7, 0.3]);
  const warned = (parts: Partial<PublishedSurvey['survey']>) =>
    warningsOf(compared(first, surveyOf('b', [0.6, 0.4], parts)));

  it('says nothing where nothing differs', () => {
    expect(warned({})).toEqual([]);
  });

  it('names each difference', () => {
    expect(warned({ mode: ['online'] })).toEqual(['mode']);
    expect(warned({ sampling: 'probability' })).toEqual(['sampling']);
    expect(warned({ localities: ['51'] })).toEqual(['territory']);
    expect(warned({ population: 'công nhân' })).toEqual(['population']);
  });

  it('warns of one place before and after the merger of provinces', () => {
    expect(warned({ fieldwork: { start: '2025-08-01', end: '2025-08-02' } })).toEqual([
      'territory',
    ]);
  });
});
