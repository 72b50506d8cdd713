import type { Lang } from './lang.ts';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;
const DIGITS = [0, 1, 2, 3, 4];

function formatters(options: Intl.NumberFormatOptions): Record<Lang, readonly Intl.NumberFormat[]> {
  const of = (lang: Lang) =>
    DIGITS.map(
      (digits) =>
        new Intl.NumberFormat(LOCALES[lang], {
          roundingMode: 'halfExpand',
          signDisplay: 'negative',
          ...options,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }),
    );
  return { vi: of('vi'), en: of('en') };
}

const NUMBER = formatters({});
const SHARE = formatters({ style: 'percent' });

function write(formatter: Intl.NumberFormat | undefined, value: number, digits: number): string {
  if (formatter === undefined) throw new Error(`digits out of 0–4: ${digits}`);
  if (!Number.isFinite(value)) throw new Error(`not a number to show: ${value}`);
  return formatter.format(value).replace('-', '\u2212');
}

/**
 * A number with the language's separators, rounded half away from zero on the shown unit. A minus is U+2212.
 *
 * @example formatNumber(34429391, 'vi') // '34.429.391'
 */
export function formatNumber(value: number, lang: Lang, digits = 0): string {
  return write(NUMBER[lang][digits], value, digits);
}

/**
 * A share (0–1) as a percentage. Exactly nothing and exactly everything are `0%` and `100%`; what merely rounds to
 * them keeps its decimals (`0,0%`), and the caller marks it `[low]`.
 *
 * @example formatShare(0.624, 'vi') // '62,4%'
 */
export function formatShare(share: number, lang: Lang, digits = 1): string {
  const exact = share === 0 || share === 1;
  return write(SHARE[lang][exact ? 0 : digits], share, digits);
}

/** Whether a share is more than nothing and yet shows as zero: the condition of the mark `[low]`. */
export function showsAsZero(share: number, digits = 1): boolean {
  return share > 0 && share < 0.5 / 100 / 10 ** digits;
}

interface PointsOptions {
  /** `negative` (default) writes a minus only; `always` writes a plus too; `never` is for "giảm 3,1 điểm %". */
  readonly sign?: 'negative' | 'always' | 'never';
  readonly digits?: number;
}

/**
 * The difference of two shares (each 0–1), in percentage points.
 *
 * @example formatPoints(0.031, 'vi') // '3,1 điểm %'
 */
export function formatPoints(difference: number, lang: Lang, options: PointsOptions = {}): string {
  const { sign = 'negative', digits = 1 } = options;
  const figure = formatShare(sign === 'never' ? Math.abs(difference) : difference, lang, digits);
  const bare = figure.slice(0, -1);
  const rounded = /[1-9]/.test(bare);
  const plus = sign === 'always' && rounded && difference > 0 ? '+' : '';
  if (lang === 'vi') return `${plus}${bare} điểm %`;
  return `${plus}${bare} percentage ${/^\D?1(\.0+)?$/.test(bare) ? 'point' : 'points'}`;
}

/**
 * A mean, median or score in the question's own unit, two decimals unless told.
 *
 * @example formatMean(3.456, 'vi') // '3,46'
 */
export function formatMean(value: number, lang: Lang, digits = 2): string {
  return formatNumber(value, lang, digits);
}

/**
 * The p of a test: three decimals, and never 0.
 *
 * @param p 0–1
 * @example formatP(0.0004, 'vi') // 'p < 0,001'
 */
export function formatP(p: number, lang: Lang): string {
  return p < 0.001 ? `p < ${formatNumber(0.001, lang, 3)}` : `p = ${formatNumber(p, lang, 3)}`;
}
