/** Everything that turns numbers, dates and text into what people read, in Vietnamese and English. */
export type { Lang } from './lang.ts';
export { TIME_ZONE } from './lang.ts';
export {
  formatCompact,
  formatMean,
  formatNumber,
  formatPoints,
  formatShare,
  showsAsZero,
  type PointsOptions,
} from './number.ts';
export { dayOf, formatDay, formatMoment, formatPartialDate } from './date.ts';
export { formatPeriod } from './period.ts';
export { compareVi, formatList, sortVi } from './list.ts';
export { fold, slugify } from './fold.ts';
export { escapeHtml } from './escape.ts';
export { formatClass, type NumberClass, numberScale, readClass } from './number-class.ts';
export { formatP } from './number.ts';
export { quoted } from './quote.ts';
