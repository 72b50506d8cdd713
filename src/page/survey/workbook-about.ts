import type { SurveyReport } from '../../report.ts';
import { citationOf, surveyUrl } from '../report/index.ts';
import type { PageContext } from '../frame/index.ts';
import { disclosureOf } from './disclosure.ts';

/** What the first sheet of results.xlsx says of a survey: the disclosure of its page, how to cite it, and its address. */
export function workbookAbout(ctx: PageContext, report: SurveyReport) {
  return {
    citation: citationOf(ctx, report),
    address: surveyUrl(ctx, report.id),
    facts: disclosureOf(ctx, report).map(({ term, text, links }) => ({
      term,
      text: [...links.map((link) => link.text), ...text],
    })),
  };
}
