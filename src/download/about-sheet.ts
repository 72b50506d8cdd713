import { sourceText } from '../published/index.ts';
import type { SurveyReport } from '../report.ts';
import type { Mark } from '../survey/index.ts';
import type { DownloadWords, WorkbookWords } from '../words/index.ts';
import { headCell, proseCell, type XlsxCell, type XlsxSheet } from './xlsx.ts';

/** What the survey's page says of it, in the page's own words. */
export interface About {
  readonly citation: string;
  /** The full address of the page. */
  readonly address: string;
  /** The disclosure: base, dates, sampling, precision and the rest. */
  readonly facts: readonly { readonly term: string; readonly text: readonly string[] }[];
}

/** What a workbook is of. */
interface Subject {
  readonly title: string;
  /** Whether any of its figures is made up. */
  readonly synthetic: boolean;
  readonly source: string;
}

/** A survey as the subject of a workbook. */
export function subjectOf(report: SurveyReport): Subject {
  const { title, synthetic } = report.front;
  return { title, synthetic, source: sourceText(report) };
}

const MARKS: readonly Mark[] = ['c', 'u', 'low', 'z', 'b'];

/**
 * The first sheet: title, whether the figures are made up, source, disclosure, how to read and to cite them.
 *
 * @param layout of the second sheet
 */
export function aboutSheet(
  { title, synthetic, source }: Subject,
  about: About,
  words: DownloadWords,
  layout: keyof WorkbookWords['layouts'],
): XlsxSheet {
  const own = words.workbook;
  const line = (term: string, text: string): XlsxCell[] => [headCell(term), proseCell(text)];
  return {
    name: own.sheets.about,
    headed: false,
    widths: [26, 100],
    rows: [
      [headCell(title), synthetic ? headCell(words.synthetic) : null],
      line(own.source, source),
      ...about.facts.map(({ term, text }) => line(term, text.join('\n'))),
      ...[own.layouts[layout], ...own.remarks].map((text) => line(own.figures, text)),
      ...MARKS.map((mark) => line(`${own.marks} [${mark}]`, words.marks[mark])),
      line(own.citation, about.citation),
      line(own.address, about.address),
    ],
  };
}
