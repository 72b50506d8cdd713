/**
 * What figures are written with, in the language of the page: words, numbers, marks, cells, tables, and the line of a test. All of it runs
 * in browsers too.
 */
export { badgeTexts } from './badges.ts';
export { baseSize, sizeOn } from './base-size.ts';
export { countCell, figureCell, hasInterval, intervalCell, markHtml } from './cell.ts';
export { figureWords, labelOf, type FigureContext, type LangContext } from './context.ts';
export { legend } from './legend.ts';
export { legendTexts } from './legend-texts.ts';
export { formatFigure, formatFigureOf } from './number.ts';
export { columnHead, rowHead, scrollTable, type Cell } from './scroll-table.ts';
export { seriesWords } from './series-words.ts';
export { isSignificant } from './significance.ts';
export { tableWords } from './table-words.ts';
export { testLine } from './test-line.ts';
export { testText } from './test-text.ts';
export { answeredOnly, countedIn, hasPrecision, unitOf } from './unit.ts';
