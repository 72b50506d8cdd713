import { formatNumber } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import { type Link, type PageContext, paths } from '../frame/index.ts';

/** A file to take along. */
export interface Download extends Link {
  /** The name it is saved under: files of different surveys must not overwrite each other. */
  readonly name: string;
  readonly hint: string;
}

/** The files beside a survey's page. */
export function downloadsOf(
  { words, href, lang }: PageContext,
  { id, results }: SurveyReport,
): readonly Download[] {
  const { download } = words;
  const file = (name: string, text: string, hint: string): Download => ({
    href: href(`${paths.survey(id)}${name}`),
    name: `${id}-${name}`,
    text,
    hint,
  });
  return [
    file('results.csv', download.csv, download.csvHint(formatNumber(results.length, lang))),
    file('results.xlsx', download.xlsx, download.xlsxHint),
    file('results.json', download.json, download.jsonHint),
    file('datapackage.json', download.package, download.packageHint),
  ];
}
