/** The strings in Vietnamese, and the types of areas that are written as they are said. */

export type { AskingWords } from './asking.ts';
export { cli } from './cli.ts';
export { compare } from './compare.ts';
export { diff } from './diff.ts';
export { disclosure, type DisclosureWords } from './disclosure.ts';
export { download, type DownloadWords } from './download.ts';
export { editor } from './editor.ts';
export {
  chart,
  difference,
  figure,
  reuse,
  series,
  streams,
  table,
  type ChartWords,
  type DifferenceWords,
  type FigureWords,
  type ReuseWords,
  type SeriesWords,
  type StreamsWords,
  type TableWords,
} from './figure/index.ts';
export { form } from './form.ts';
export { importing } from './import.ts';
export { newWords } from './new.ts';
export { problemsPage } from './problems-page.ts';
export { search } from './search.ts';
export { site, type SiteWords } from './site.ts';
export { take, type TakeWords } from './take.ts';
export type { WorkbookWords } from './workbook.ts';
