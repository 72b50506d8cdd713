import { formatMean, formatNumber, formatPoints, formatShare } from '../format/number.ts';
import type { Lang } from '../format/lang.ts';
import type { Result } from '../survey/result.ts';

const CLOSE = 1e-9;

/** Decimals as printed by the source; one for shares of our own and for quotients of printed counts. */
function digitsOf({ base }: Result, share: number): number {
  if (base !== 'published') return 1;
  const percent = share * 100;
  const exact = [0, 1, 2].find((digits) => {
    const unit = 10 ** digits;
    return Math.abs(Math.round(percent * unit) / unit - percent) < CLOSE;
  });
  return exact ?? 1;
}

/**
 * A figure in its own unit, without marks.
 *
 * @param value a share (0–1), a difference of shares (−1–1) or a number, by the statistic of `result`
 * @example writeFigure(result, 0.624, 'vi') // '62,4%'
 */
export function writeFigure(result: Result, value: number, lang: Lang): string {
  switch (result.statistic) {
    case 'share':
      return formatShare(value, lang, digitsOf(result, value));
    case 'net':
      return formatPoints(value, lang, { sign: 'always' });
    case 'total':
      return formatNumber(value, lang);
    case 'mean':
    case 'median':
      return formatMean(value, lang);
  }
}
