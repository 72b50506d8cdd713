import { expect, it } from 'vitest';
import { sampleContext, sampleSurvey } from '../../figure/report.fixture.ts';
import { seriesReadings } from './series-readings.ts';

const owner = { status: 'published', audience: 'public', publishAt: '2026-06-01' } as const;
const wave = (id: string, end: string, front: object = {}) =>
  sampleSurvey(id, { fieldwork: { start: end, end }, ...front });
const [series] = sampleContext([]).site.registers.series;

it('has the readings of the surveys that are released with the report, oldest first', () => {
  if (series === undefined) throw new Error('no series');
  const surveys = [
    wave('sau', '2026-04-10'),
    wave('truoc', '2025-09'),
    wave('cam-van', '2026-05', { publishAt: '2026-07-01' }),
    wave('noi-bo', '2026-05', { audience: 'internal' }),
    wave('nhap', '2026-05', { status: 'draft' }),
  ];
  const { readings, unit, breaks } = seriesReadings(series, surveys, owner, []);
  expect(readings.map(({ date, value }) => [date, value])).toEqual([
    ['2025-09', 0.6244],
    ['2026-04-10', 0.6244],
  ]);
  expect([unit, breaks]).toEqual(['percent', ['2025-07-01']]);
});

it('keeps readings apart that were not asked alike', () => {
  if (series === undefined) throw new Error('no series');
  const surveys = [
    wave('a', '2026-01'),
    wave('b', '2026-03'),
    wave('c', '2026-04', { mode: ['online'] }),
  ];
  const { readings } = seriesReadings(series, surveys, owner, []);
  const [a, b, c] = readings.map(({ place }) => place);
  expect(a).toBe(b);
  expect(c).not.toBe(b);
});
