/** What each area says, as types: a language that lacks a string does not compile. */

export type { AuditWords, CliWords, DiskFault, OutFault, Stage } from './cli.ts';
export type { CompareWords, Warning } from './compare.ts';
export type { BaseFault, DiffWords, FigureFate, ReportFate } from './diff.ts';
export type { EditorWords } from './editor.ts';
export type {
  BriefingField,
  FieldWords,
  FormWords,
  SectionWords,
  SharedField,
  SurveyField,
} from './form.ts';
export type { ImportWords } from './import.ts';
export type { NewWords } from './new.ts';
export type { PageWords } from './problems-page.ts';
export type { SearchWords } from './search.ts';
