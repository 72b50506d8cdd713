/**
 * What is said of one report wherever it is mentioned: its entry in lists, badges, facts, headline and key figures,
 * related reports, place and citation.
 */

export { badgesOf } from './badge.ts';
export { citationOf, surveyUrl } from './citation.ts';
export { type Entry, entryOf, fieldworkText, publishedQuestions } from './entry.ts';
export { briefingFacts, type Fact, surveyFacts } from './facts.ts';
export { headlineFigure, headlineQuestions } from './headline.ts';
export { keyFigures } from './key-figures.ts';
export { placeLabel, placeLinks, titleOfUnit } from './place-label.ts';
export { backgroundQuestions, questionGroups } from './question-groups.ts';
export { questionLine } from './question-line.ts';
export { relatedAmong, shownRelated, type Surroundings, surroundingsOf } from './related.ts';
export { type ReleaseModel, releaseOf, sourceLine, type SourceLine } from './release.ts';
export { byYear, type YearGroup } from './year.ts';
