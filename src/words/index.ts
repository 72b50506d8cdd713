/**
 * The interface's strings, a file a language and area. `words(lang)` hands pages theirs; what runs apart from pages
 * (the command line, scripts in the browser) enters by the one area that it speaks: `area/cli.ts`, `area/search.ts` and so on.
 */

export type {
  AuditWords,
  BaseFault,
  CliWords,
  CompareWords,
  DiffWords,
  DiskFault,
  EditorWords,
  FieldWords,
  FigureFate,
  FormWords,
  ImportWords,
  NewWords,
  OutFault,
  PageWords,
  ReportFate,
  SectionWords,
  Stage,
  Warning,
} from './type/index.ts';
export type {
  AskingWords,
  ChartWords,
  DifferenceWords,
  DisclosureWords,
  DownloadWords,
  FigureWords,
  ReuseWords,
  SeriesWords,
  TableWords,
  TakeWords,
  WorkbookWords,
} from './vi/index.ts';
export { words, type Words } from './words.ts';
