import { describe, expect, it } from 'vitest';
import { sampleContext, sampleSurvey } from '../report.fixture.ts';
import { trendFigure } from './trend.ts';
import { breakTexts } from './facts.ts';
import { trendPanels } from './panels.ts';

/** What is said of the breaks of the fixture's series, of which one is in 2025, where these waves are released. */
function told(...days: string[]) {
  const surveys = days.map((day) =>
    sampleSurvey(`dot-${day}`, { fieldwork: { start: day, end: day } }),
  );
  const ctx = sampleContext(surveys);
  const [series] = ctx.site.registers.series;
  if (series === undefined) throw new Error('no series');
  const waves = trendPanels(ctx, series).flatMap((panel) => panel.waves);
  const notes = series.breaks.map(({ note }) => note);
  const html = trendFigure(ctx, series);
  return [breakTexts(ctx, series, waves).length, notes.some((note) => html.includes(note))];
}

describe('the breaks of a series', () => {
  it('are told between waves that are shown', () => {
    expect(told('2024-03-01', '2026-03-01')).toEqual([1, true]);
  });

  it('are silent of a wave that is not released', () => {
    expect(told('2023-03-01', '2024-03-01')).toEqual([0, false]);
    expect(told('2024-03-01')).toEqual([0, false]);
  });
});
