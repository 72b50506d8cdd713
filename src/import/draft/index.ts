/**
 * What an import makes: columns kept or dropped and why, doubts, names, and the drafts of questions.csv, choices.csv
 * and responses.csv.
 */

export { type Draft, toCsv, toTable } from './draft.ts';
export type {
  ChoiceDraft,
  Doubt,
  DoubtKind,
  Dropped,
  DropReason,
  Format,
  Inference,
  Kept,
  Reading,
  SurveyDrafts,
} from './inference.ts';
export { type Note, type NoteKind, noteOf } from './note.ts';
export { choiceNames, questionNames } from './names.ts';
export { toDrafts } from './to-drafts.ts';
