/** Two states of the library become what readers would see change, and what may not change without a correction. */

export { changeProblems } from './change-problems.ts';
export type { FieldChange } from './fields.ts';
export type { FigureChange, ShownFigure } from './figures.ts';
export type { BriefingChange, SurveyChange } from './report-change.ts';
export { compareSites, type SiteChange } from './site-change.ts';
export type { CellChange } from './tables.ts';
export type { WordingChange } from './wording.ts';
