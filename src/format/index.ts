/** Everything that turns numbers, dates and text into what people read, in Vietnamese and English; folding of accents, escaping. */
export type { Lang } from './lang.ts';
export {
  formatMean,
  formatNumber,
  formatP,
  formatPoints,
  formatShare,
  showsAsZero,
} from './number.ts';
export { dayOf, formatDay, formatMoment, formatPartialDate } from './date.ts';
export { formatPeriod } from './period.ts';
export { cutTo, roundTo, roundToSignificant } from './round.ts';
export { formatList, sortVi } from './list.ts';
export { fold, slugify, withoutMarks } from './fold.ts';
export { escapeHtml } from './escape.ts';
export { formatClass, type NumberClass, numberScale, readClass } from './number-class.ts';
export { quoted } from './quote.ts';
