import { onlineSurvey } from './online/survey.ts';
import { paperSurvey } from './paper/survey.ts';
import { satisfactionSurvey, WAVES } from './satisfaction/survey.ts';
import type { SurveyFiles } from './survey-files.ts';

/** Every made-up survey of the sample content: the same bytes at every call. */
export function syntheticSurveys(): SurveyFiles[] {
  return [...WAVES.map(satisfactionSurvey), onlineSurvey(75_000), paperSurvey(198)];
}
