import { describe, expect, it } from 'vitest';
import { correctionProblems, daysOf, rowsProblems, surveyFrontProblems } from './front-rules.ts';
import { SurveyFrontSchema, type SurveyFront } from './front.ts';

const placeOf = (path: readonly PropertyKey[]) => ({
  file: 'a.mdx',
  line: 1,
  field: path.join('.'),
});

function front(changes: Record<string, unknown>): SurveyFront {
  return SurveyFrontSchema.parse({
    title: 'Đất đai',
    summary: 'Một câu.',
    status: 'published',
    publishAt: '2026-11-01',
    topics: ['dat-dai'],
    localities: ['68'],
    sponsor: 'A',
    conductor: 'A',
    population: 'A',
    frame: 'A',
    sampling: 'probability',
    samplingNote: 'A',
    mode: ['paper'],
    fieldwork: { start: '2026-10-05', end: '2026-10-23' },
    issued: '800',
    returned: '753',
    valid: '750',
    weighting: 'A',
    quality: 'A',
    limitations: 'A',
    contact: 'A',
    ...changes,
  });
}

const codes = (changes: Record<string, unknown>) =>
  surveyFrontProblems(front(changes), placeOf).map(({ code, field }) => `${code} ${field ?? ''}`);

describe('surveyFrontProblems', () => {
  it('finds nothing in a sound front matter', () => {
    expect(codes({})).toEqual([]);
  });

  it('finds dates out of order', () => {
    expect(codes({ fieldwork: { start: '2026-10-23', end: '2026-10-05' } })).toEqual([
      'front-dates-order fieldwork.end',
    ]);
    expect(codes({ publishAt: '2026-10-10' })).toEqual(['front-dates-order publishAt']);
  });

  it('takes fieldwork of one day, and publication on its last day at any hour', () => {
    const oneDay = { start: '2026-10-23', end: '2026-10-23' };
    for (const publishAt of ['2026-10-23', '2026-10-23T00:00:00+07:00'])
      expect(codes({ fieldwork: oneDay, publishAt })).toEqual([]);
    const [month, publishAt] = [{ start: '2026-10', end: '2026-10' }, '2026-10-01T07:00:00+07:00'];
    expect(codes({ fieldwork: month, publishAt })).toEqual([]);
  });

  it('takes counts that are the same', () => {
    expect(codes({ issued: '750', returned: '750', valid: '750' })).toEqual([]);
  });

  it('asks for the series of a wave', () => {
    expect(codes({ wave: '2' })).toEqual(['front-needs wave']);
    expect(codes({ wave: '2', series: 'hai-long' })).toEqual([]);
    expect(codes({ series: 'hai-long' })).toEqual([]);
  });

  it('finds counts out of order, passing over what is not stated', () => {
    expect(codes({ returned: '801' })).toEqual(['front-counts-order returned']);
    const source = { publishedElsewhere: [{ outlet: 'Báo' }] };
    expect(codes({ returned: 'không nêu', valid: '801', ...source })).toEqual([
      'front-counts-order valid',
    ]);
  });

  it('takes "không nêu" only where the tables were published elsewhere', () => {
    expect(codes({ issued: 'không nêu' })).toEqual(['front-unstated issued']);
    expect(codes({ frame: 'Không nêu.' })).toEqual(['front-unstated frame']);
    expect(codes({ frame: 'không nêu', publishedElsewhere: [{ outlet: 'Báo' }] })).toEqual([]);
    expect(codes({ issued: 'không nêu', publishedElsewhere: [{ outlet: 'Báo' }] })).toEqual([]);
  });

  it('asks for a day when codes have none', () => {
    const source = { fieldwork: 'không nêu', publishedElsewhere: [{ outlet: 'Báo' }] };
    expect(codes(source)).toEqual(['front-locality-day localities']);
    expect(codes({ ...source, localitiesOn: '2019' })).toEqual([]);
    expect(codes({ ...source, localities: [] })).toEqual([]);
  });
});

describe('correctionProblems', () => {
  const found = (publishAt: string, ...dates: readonly string[]) =>
    correctionProblems(
      { publishAt, corrections: dates.map((date) => ({ date, note: 'A' })) },
      placeOf,
    );

  it('takes corrections on the day of publication or later, whatever the hour of publication', () => {
    expect(found('2026-11-01T17:00:00+07:00', '2026-11-01', '2026-11-02')).toEqual([]);
    expect(found('2026-11-01', '2026-11-01')).toEqual([]);
  });

  it('finds a correction before publication, at its place in the list', () => {
    const problems = found('2026-11-01', '2026-11-03', '2026-10-31');
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ['front-dates-order', 'corrections.1.date'],
    ]);
  });
});

describe('rowsProblems', () => {
  it('refuses more rows than valid forms', () => {
    expect(rowsProblems(front({}), placeOf, 750)).toEqual([]);
    expect(rowsProblems(front({}), placeOf, 751)).toHaveLength(1);
    expect(rowsProblems(front({ valid: 'không nêu' }), placeOf, 751)).toEqual([]);
  });
});

describe('daysOf', () => {
  it('covers the whole month or year, leap days included', () => {
    expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(daysOf('2022')).toEqual({ first: '2022-01-01', last: '2022-12-31' });
    expect(daysOf('2022-07-21')).toEqual({ first: '2022-07-21', last: '2022-07-21' });
  });
});
