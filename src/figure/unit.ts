import type { SurveyReport } from '../report.ts';
import { figureWords, type FigureContext } from './context.ts';

/** What counts are of: people, or responses where anyone could answer more than once. */
export function unitOf(ctx: FigureContext, { front }: SurveyReport): string {
  const words = figureWords(ctx);
  return front.sampling === 'opt-in' ? words.responses : words.people;
}

/** Whether a confidence interval may be shown: on a sample not drawn at random it misleads (AAPOR). */
export function hasPrecision({ front, design }: SurveyReport): boolean {
  return front.sampling === 'probability' && design.type !== 'published';
}
