/**
 * What is written in charts: words in two languages, shares with the decimals that their base allows, and how wide a line of
 * type is, since nothing measures it at build.
 */
export { cellText, groupLabel, isDrawn, reasonText, type Shown } from './cell-text.ts';
export { digitsOf, figureDigits, isPercent, printedDifference } from './digits.ts';
export { textWidth, wrapText } from './measure.ts';
export { seriesWordsOf } from './series-words.ts';
export { shareInWords, shareText } from './shares.ts';
export { wordsOf } from './words.ts';
