/** Series over their waves: readings by territory, charts, sparklines, the table of readings, breaks, and what must travel with them. */
export { readingsWithBreaks, trendFacts, type TrendReading } from './facts.ts';
export { trendPanels } from './panels.ts';
export { trendCitation, trendUrl } from './reuse.ts';
export { seriesLine, seriesMark, sparklineFigure } from './sparkline.ts';
export { trendData, type TrendData } from './trend-data.ts';
export { trendFigure } from './trend.ts';
export { askedWave, pointOf, seriesBreaks, wavesOf, type Wave } from './waves.ts';
