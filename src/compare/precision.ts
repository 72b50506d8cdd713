import type { PublishedSurvey } from './published.ts';

/** Whether a survey's intervals may be shown: on a sample not drawn at random, or of printed tables, they mislead. */
export function hasPrecision({ survey, design }: PublishedSurvey): boolean {
  return survey.sampling === 'probability' && design.type !== 'published';
}
