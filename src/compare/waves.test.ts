import { describe, expect, it } from 'vitest';
import { compared, questionOf, sharesOf, surveyOf } from './compared.fixture.ts';
import type { ComparedSurvey } from './published.ts';
import { wavesChart } from './waves.ts';

const SERIES = {
  id: 'dong-y',
  label: 'Đồng ý',
  labelEn: 'Agreement',
  choice: '1',
  unit: 'percent' as const,
  breaks: [],
};

const wave = (id: string, year: string, parts: Partial<ComparedSurvey['front']> = {}) =>
  surveyOf(
    id,
    sharesOf([0.6, 0.4]),
    { fieldwork: { start: `${year}-05-01`, end: `${year}-05-02` }, ...parts },
    { questions: [questionOf({ series: 'dong-y' })] },
  );
const drawn = (...surveys: readonly ComparedSurvey[]) =>
  wavesChart(compared(...surveys), [SERIES], 'vi');

describe('wavesChart', () => {
  it('draws waves of one series in one place over time', () => {
    const spec = drawn(wave('a', '2023'), wave('b', '2024'))?.spec;
    expect(spec?.kind === 'trend' && spec.points.map(({ value }) => value)).toEqual([0.6, 0.6]);
  });

  it('draws no line through two places, one day, or questions of no series', () => {
    expect(drawn(wave('a', '2023'), wave('b', '2024', { localities: ['51'] }))).toBeNull();
    expect(drawn(wave('a', '2024'), wave('b', '2024'))).toBeNull();
    expect(drawn(wave('a', '2023'), surveyOf('b', sharesOf([0.5, 0.5])))).toBeNull();
    expect(wavesChart(compared(wave('a', '2023'), wave('b', '2024')), [], 'vi')).toBeNull();
  });

  it('breaks where provinces were merged', () => {
    const spec = drawn(wave('a', '2024'), wave('b', '2026'))?.spec;
    expect(spec?.kind === 'trend' && spec.breaks.map(({ date }) => date)).toEqual(['2025-07-01']);
  });
});
