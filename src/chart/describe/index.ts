/**
 * What a chart shows, in words: descriptions beside it for everyone, and the finding as its title, claimed only where the
 * figures license it.
 */
export { describeAnswers } from './answers.ts';
export { splitFindingOf } from './finding-split.ts';
export { stretchOf, trendFindingOf } from './finding-trend.ts';
export { findingOf } from './finding.ts';
export { headlineShares, type HeadlineFigure } from './headline.ts';
export { describeQuestion } from './question.ts';
export { describeTrend } from './trend.ts';
