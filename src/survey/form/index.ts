/**
 * questions.csv and choices.csv, in the XLSForm dialect that Kobo and ODK write, become the questionnaire, or every
 * Problem of it. Also what tells a column of personal data by its name.
 */

export { isTakenAnchor } from './anchor.ts';
export { parseChoices } from './choices.ts';
export { foldName } from './fold.ts';
export {
  cellOf,
  type HeaderedTable,
  headerPlace,
  openHeaderedTable,
  placeOf,
  refuseColumns,
  requireColumns,
} from './headered-table.ts';
export { cellPlace, readNumber, type Source } from './number.ts';
export { personalPlaces } from './personal-text.ts';
export { hide, isBarePhone, isPersonalHeader, isPersonalLabel, personalSign } from './personal.ts';
export { parseQuestions } from './questions.ts';
export { readType, type RowType } from './type.ts';
