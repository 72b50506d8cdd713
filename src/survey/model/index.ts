/**
 * What a survey is: questions and choices, the sampling design's roles, front matter, respondents as columns, the
 * policy of disclosure, and the figures that come of it. Types, their schemas and small facts about them; everything
 * else in `survey` speaks in these terms.
 */

export {
  BASE_LEVELS,
  type BaseLevel,
  baseLevelOf,
  basesOf,
  choiceLevel,
  isScored,
  isSubstantive,
} from './base.ts';
export { add, compensatedSums, type CompensatedSums, totals } from './compensated-sum.ts';
export { correctionProblems, daysOf, rowsProblems, surveyFrontProblems } from './front-rules.ts';
export {
  type Correction,
  isoDay,
  LONELY_PSU,
  type Mode,
  moment,
  releaseFields,
  type Sampling,
  type Source,
  type SurveyFront,
  SurveyFrontSchema,
  UNSTATED,
} from './front.ts';
export { kishOf } from './kish.ts';
export { withNumberChoices } from './number-choices.ts';
export { classesOf, codeOf, type Limits } from './number-class.ts';
export { DEFAULT_POLICY, type Policy, type Reliability } from './policy.ts';
export {
  type Choice,
  type ChoiceKind,
  type Index,
  isSizeRole,
  NUMBER_TYPES,
  type Question,
  type QuestionType,
  type Role,
  type Scale,
  SIZE_ROLES,
  type SizeRole,
  type Steps,
} from './question.ts';
export type { ColumnUse, FormColumn, Questionnaire } from './questionnaire.ts';
export type { Margin, Raked, RakedMargin, RakingReport } from './raked.ts';
export { RAKING, type RakingOptions } from './raking-options.ts';
export type { Base, Design, Estimate, Mark, Result, Statistic } from './result.ts';
export { isRoutedBy } from './routing.ts';
export type { Column, PublishedFigure, Responses, Survey } from './survey.ts';
