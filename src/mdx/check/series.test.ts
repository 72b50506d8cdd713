import { describe, expect, it } from 'vitest';
import { choice, question, shares } from '../../chart/samples.fixture.ts';
import { sampleSurvey } from '../../figure/report.fixture.ts';
import type { ProseElement } from '../../prose/component.ts';
import type { Series } from '../../register/register.ts';
import { context } from '../check-references.fixture.ts';
import { checkSeries } from './series.ts';

const asked = question('q1', 'Có tin không?', [choice('co', 'Có'), choice('khong', 'Không')]);

/** A wave of the series `tin`, by the last day of its fieldwork. */
const wave = (end: string, front: object = {}) =>
  sampleSurvey(
    'dot',
    { fieldwork: { start: end, end }, ...front },
    {
      questions: [{ ...asked, series: 'tin' }],
      results: shares(asked, [0.5, 0.3]),
    },
  );

/** Codes of the Problems of a chart of the series. */
function codesOf(
  chart: string,
  waves: readonly ReturnType<typeof wave>[],
  ...days: readonly string[]
) {
  const element: ProseElement = {
    ...{ name: 'Trend', attributes: { series: 'tin', chart }, file: 'a.mdx', line: 1, column: 1 },
  };
  const series: Series = {
    ...{
      id: 'tin',
      label: 'Tin',
      labelEn: 'Trust',
      description: '',
      choice: 'co',
      unit: 'percent',
    },
    breaks: days.map((date) => ({ date, kind: 'mode', note: '' })),
  };
  const surveys = new Map(waves.map((one, at) => [`dot-${at}`, one] as const));
  return checkSeries(element, { ...context, series: [series], surveys }).map(({ code }) => code);
}

const UNFIT = ['reference-chart-unfit'];

describe('a chart of a series', () => {
  const two = [wave('2024-05-10'), wave('2026-03-15')];

  it('is a slope of two waves at one place, and of small trends from three on', () => {
    expect(codesOf('trend', [])).toEqual([]);
    expect(codesOf('slope', two)).toEqual([]);
    expect(codesOf('multiples', two)).toEqual(UNFIT);
    const three = [...two, wave('2025-01-01')];
    expect(codesOf('slope', three)).toEqual(UNFIT);
    expect(codesOf('multiples', three)).toEqual([]);
  });

  it('is no slope over a break between the waves, in whatever order they are read', () => {
    for (const waves of [two, two.toReversed()]) {
      expect(codesOf('slope', waves, '2024-05-10', '2026-03-16')).toEqual([]);
      expect(codesOf('slope', waves, '2024-05-11')).toEqual(UNFIT);
      expect(codesOf('slope', waves, '2026-03-15')).toEqual(UNFIT);
    }
  });

  it('takes a wave of which only the year is known for one of its first day', () => {
    const dated = [wave('2024-05-10'), wave('2026')];
    expect(codesOf('slope', dated, '2026-01-02')).toEqual([]);
    expect(codesOf('slope', dated, '2026-01-01')).toEqual(UNFIT);
    const published = { fieldwork: 'không nêu', publishAt: '2026-05-01T08:00:00+07:00' };
    const unstated = [wave('2024-05-10'), wave('', published)];
    expect(codesOf('slope', unstated, '2026-05-02')).toEqual([]);
    expect(codesOf('slope', unstated, '2026-05-01')).toEqual(UNFIT);
  });

  it('fits where it does at one of several places', () => {
    const elsewhere = wave('2025-01-01', { localities: ['01'] });
    expect(codesOf('slope', [elsewhere, ...two])).toEqual([]);
    expect(codesOf('slope', [...two, elsewhere])).toEqual([]);
  });

  it('sets no waves of two places beside each other', () => {
    expect(
      codesOf('slope', [wave('2024-05-10'), wave('2026-03-15', { localities: ['01'] })]),
    ).toEqual(UNFIT);
    expect(
      codesOf(
        'slope',
        two.map((one) => ({ ...one, front: { ...one.front, scope: 'A' } })),
      ),
    ).toEqual([]);
  });
});
