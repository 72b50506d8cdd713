import type { ComparedSurvey } from './published.ts';

/** Whether a survey's intervals may be shown: on a sample not drawn at random, or of printed tables, they mislead. */
export function hasPrecision({ front, design }: ComparedSurvey): boolean {
  return front.sampling === 'probability' && design.type !== 'published';
}
