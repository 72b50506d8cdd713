/**
 * Survey statistics as a library by itself: a questionnaire and its answers become estimates with standard errors,
 * tests between groups and waves, and what of them may be published. Nothing here knows of files, pages or charts. All
 * speak in terms of `model` and `design`; the stages, in order: `form` and `answers` read, `weigh` adjusts to the
 * population, `estimate` and `test` reckon, `disclose` suppresses. Only what leaves `disclose` may be shown.
 */

export { answerDoubts, isTechnical, parseSurvey } from './answers/index.ts';
export { benjaminiHochberg, designOf, designProblems } from './design/index.ts';
export {
  disclose,
  discloseClasses,
  discloseContrasts,
  discloseDesign,
  hasFewDegrees,
  type PublishedContrast,
  type PublishedContrasts,
  type PublishedTest,
  shownCells,
  toEstimatesJson,
} from './disclose/index.ts';
export { estimate, type EstimateOptions, sidesOf, ungroupedProblems } from './estimate/index.ts';
export {
  foldName,
  hide,
  isBarePhone,
  isPersonalHeader,
  isPersonalLabel,
  isTakenAnchor,
  personalPlaces,
  personalSign,
  readType,
  type RowType,
} from './form/index.ts';
export {
  type Base,
  type Choice,
  type ChoiceKind,
  type Correction,
  correctionProblems,
  daysOf,
  DEFAULT_POLICY,
  type Design,
  type Estimate,
  isoDay,
  isRoutedBy,
  LONELY_PSU,
  type Mark,
  type Mode,
  moment,
  type Question,
  type QuestionType,
  RAKING,
  type RakingOptions,
  type RakingReport,
  releaseFields,
  type Result,
  type Role,
  rowsProblems,
  type Sampling,
  type Scale,
  type Source,
  type Statistic,
  type Survey,
  type SurveyFront,
  surveyFrontProblems,
  SurveyFrontSchema,
  UNSTATED,
  withNumberChoices,
  isSubstantive,
} from './model/index.ts';
export { compareWaves, contrastsOf } from './test/index.ts';
export { parseMargins, weigh } from './weigh/index.ts';
