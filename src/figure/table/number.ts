import { digitsOf } from '../../chart/index.ts';
import {
  formatMean,
  formatNumber,
  formatPoints,
  formatShare,
  type Lang,
} from '../../format/index.ts';
import type { Result } from '../../survey/index.ts';

/**
 * A figure in its own unit, without marks; as printed by the source where one was published.
 *
 * @param value a share (0–1), a difference of shares (−1–1) or a number, by the statistic of `result`
 * @example formatFigure(result, 0.624, 'vi') // '62,4%'
 */
export function formatFigure(result: Result, value: number, lang: Lang): string {
  const { statistic, base } = result;
  switch (statistic) {
    case 'share':
      return formatShare(value, lang, digitsOf(value, 'percent', base));
    case 'net':
      if (result.choice !== 'balance')
        return formatShare(value, lang, digitsOf(value, 'percent', base));
      return formatPoints(value, lang, {
        sign: 'always',
        digits: digitsOf(value, 'percent', base),
      });
    case 'total':
      return formatNumber(value, lang);
    case 'mean':
    case 'median':
      return formatMean(value, lang, digitsOf(value, 'points', base));
  }
}
