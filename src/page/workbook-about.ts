import { baseParts } from '../figure/base-line.ts';
import { figureWords, labelOf } from '../figure/context.ts';
import { remarkTexts } from '../figure/remarks.ts';
import { questionHref } from '../figure/source-line.ts';
import { questionCitation } from '../figure/take-along.ts';
import type { SurveyReport } from '../report.ts';
import type { Question } from '../survey/question.ts';
import { citationOf, surveyUrl } from './citation.ts';
import type { PageContext } from './context.ts';
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

/**
 * What the first sheet of a chart's workbook says: the wording as it was asked, whom the figures speak for, when and how
 * they were asked, and what to beware of.
 */
export function chartAbout(ctx: PageContext, report: SurveyReport, question: Question) {
  const { about } = ctx.words.take;
  const results = report.results.filter((one) => one.question === question.name);
  const paraphrase = question.wording === 'paraphrase' ? [figureWords(ctx).paraphrase] : [];
  const hint = question.hint === null ? [] : [question.hint];
  return {
    citation: questionCitation(ctx, report, question),
    address: ctx.site.settings.url + questionHref(ctx, report, question),
    facts: [
      { term: about.question, text: [labelOf(ctx, question), ...hint, ...paraphrase] },
      { term: about.base, text: baseParts(ctx, report, question, results) },
      { term: about.remarks, text: remarkTexts(ctx, report, question, results, true) },
    ].filter(({ text }) => text.length > 0),
  };
}
