import type { Counted } from '../../chart/index.ts';
import { type FigureContext, figureWords } from './context.ts';
import type { SurveyReport } from '../../report.ts';

/** What a survey counts: people, or responses where anyone could answer more than once. */
export function countedIn({ front }: SurveyReport): Counted {
  return front.sampling === 'opt-in' ? 'responses' : 'people';
}

/** What counts are of, in words. A census counts everyone of its population, whether they answered or not. */
export function unitOf(ctx: FigureContext, report: SurveyReport): string {
  if (report.front.sampling === 'census') return figureWords(ctx).counted;
  return figureWords(ctx)[countedIn(report)];
}

/** Whether figures speak of those who answered and of nobody else: a sample not drawn at random, or nobody knows how. */
export function answeredOnly({ front: { sampling } }: Pick<SurveyReport, 'front'>): boolean {
  return sampling !== 'probability' && sampling !== 'census';
}

/** Whether a confidence interval may be shown: on a sample not drawn at random it misleads (AAPOR). */
export function hasPrecision({ front, design }: SurveyReport): boolean {
  return front.sampling === 'probability' && design.type !== 'published';
}
