/**
 * What figures are written with, in the language of the page: words, numbers, marks, cells, tables, and the line of a test. All of it runs
 * in browsers too.
 */
export { baseSize, sizeOn } from './base-size.ts';
export { countCell, figureCell, hasInterval, intervalCell, markHtml } from './cell.ts';
export { figureWords, labelOf, type FigureContext, type LangContext } from './context.ts';
export { legend, legendTexts } from './legend.ts';
export { formatFigure } from './number.ts';
export { columnHead, rowHead, scrollTable, type Cell } from './scroll-table.ts';
export { isSignificant } from './significance.ts';
export { testLine, testText } from './test-line.ts';
export { countedIn, hasPrecision, unitOf } from './unit.ts';
