import type { SurveyFront } from '../../survey/index.ts';
import { figureWords, type LangContext } from './context.ts';

/**
 * What a reader must know of a survey before any of its figures, in a word or two: that they are made up, that the sample was not
 * drawn at random, that nobody knows how it was drawn.
 *
 * @example badgeTexts(ctx, report.front) // ['Mẫu không xác suất']
 */
export function badgeTexts(
  ctx: LangContext,
  { synthetic, sampling }: Pick<SurveyFront, 'synthetic' | 'sampling'>,
): readonly string[] {
  const words = figureWords(ctx);
  const sample = words.sampleBadges[sampling];
  return [...(synthetic ? [words.synthetic] : []), ...(sample === null ? [] : [sample])];
}
