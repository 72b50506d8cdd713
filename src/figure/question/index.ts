/** A question: all of it on its own page, quoted in a text, in one line of its survey's summary. */
export { headlineOf, headlineText } from './headline.ts';
export { questionFigure } from './question.ts';
export { quotedFigure } from './quoted.ts';
export { indexResults, questionOf, splitsOf, type ResultIndex } from './results.ts';
export { tableResults } from './table-results.ts';
export { toplineRow } from './topline.ts';
