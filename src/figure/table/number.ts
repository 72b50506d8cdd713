import { figureDigits } from '../../chart/index.ts';
import {
  formatMean,
  formatNumber,
  formatPoints,
  formatShare,
  type Lang,
} from '../../format/index.ts';
import type { Question, Result } from '../../survey/index.ts';

/**
 * A figure in its own unit, without marks; as printed by the source where one was published.
 *
 * @param value a share (0–1), a difference of shares (−1–1) or a number, by the statistic of `result`
 * @example formatFigure(result, 0.624, 'vi') // '62,4%'
 */
export function formatFigure(result: Result, value: number, lang: Lang): string {
  const digits = figureDigits(result, value);
  switch (result.statistic) {
    case 'share':
      return formatShare(value, lang, digits);
    case 'net':
      return result.choice === 'balance'
        ? formatPoints(value, lang, { sign: 'always', digits })
        : formatShare(value, lang, digits);
    case 'total':
      return formatNumber(value, lang, digits);
    case 'mean':
    case 'median':
      return formatMean(value, lang, digits);
  }
}

/**
 * The same with the unit of its question, where the question is an index and the figure stands by itself.
 *
 * @example formatFigureOf(question, result, 83.94, 'vi') // '83,94 điểm'
 */
export function formatFigureOf(
  { index }: Pick<Question, 'index'>,
  result: Result,
  value: number,
  lang: Lang,
): string {
  const text = formatFigure(result, value, lang);
  return index === undefined ? text : `${text} ${index.unit}`;
}
