/**
 * Files as form tools, spreadsheets and SPSS export them become a survey's CSV files: format, header, questions,
 * choices and scales are inferred, what could lead to a person is left out, and doubts are told. `source` reads the
 * bytes, everything else is pure.
 */

export {
  type DoubtKind,
  type Dropped,
  type DropReason,
  type Format,
  type Inference,
  type Kept,
  type Note,
  type NoteKind,
  type Reading,
  type SurveyDrafts,
  toCsv,
} from './draft/index.ts';
export { importFile, type ImportSource, type ImportWishes } from './import-file.ts';
export { columnLetter } from './sheet/index.ts';
